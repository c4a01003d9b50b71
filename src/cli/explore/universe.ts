import type { Chart, Scenario } from '../../scenario/scenario.ts';

export const KINDS = ['injects', 'orders', 'findings', 'options', 'bodies', 'states', 'endings'] as const;
export type Kind = (typeof KINDS)[number];

/** Everything in a scenario that an exercise may reach, by kind. */
export function universeOf(scenario: Scenario): Record<Kind, string[]> {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  return {
    injects: ids(scenario.injects),
    orders: ids(scenario.orders),
    findings: ids(scenario.findings),
    options: scenario.injects.flatMap((inject) => inject.options.map((option) => `${inject.id}.${option.id}`)),
    bodies: ids(scenario.bodies),
    states: scenario.charts.flatMap((chart) => leavesOf(chart).map((state) => stateName(chart, state))),
    endings: ids(scenario.endings),
  };
}

/** A state's name in reports: `chart.state`, or `chart.variant.state` where the chart belongs to a variant. */
export function stateName({ id, variant }: Pick<Chart, 'id' | 'variant'>, state: string): string {
  return [id, variant, state].filter((part) => part !== undefined).join('.');
}

/** States in which a chart can rest. */
function leavesOf(chart: Chart): string[] {
  return Object.entries(chart.states).flatMap(([name, { states }]) =>
    states && Object.keys(states).length > 0 ? Object.keys(states).map((child) => `${name}.${child}`) : [name],
  );
}
