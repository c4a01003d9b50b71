import type { Chart } from '../../scenario/scenario.ts';

/** Whether a chart plays in a variant. */
export function playsIn({ variant }: Chart, here: string): boolean {
  return variant === undefined || variant === here;
}

/** A state's name in reports: `chart.state`, or `chart.variant.state` where the chart belongs to a variant. */
export function stateName({ id, variant }: Pick<Chart, 'id' | 'variant'>, state: string): string {
  return [id, variant, state].filter((part) => part !== undefined).join('.');
}

/** States in which a chart can rest. */
export function leavesOf(chart: Chart): string[] {
  return Object.entries(chart.states).flatMap(([name, { states }]) =>
    states && Object.keys(states).length > 0 ? Object.keys(states).map((child) => `${name}.${child}`) : [name],
  );
}
