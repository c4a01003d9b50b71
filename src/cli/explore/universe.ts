import type { Scenario } from '../../scenario/scenario.ts';
import { leavesOf, playsIn, stateName } from './charts.ts';
import { onlyElsewhere } from './elsewhere.ts';

export const KINDS = ['injects', 'orders', 'findings', 'options', 'bodies', 'states', 'endings', 'targets', 'answers'] as const;
export type Kind = (typeof KINDS)[number];
export type ByKind<T> = Record<Kind, T>;

/** One value for each kind of thing that an exercise may reach. */
export function byKind<T>(of: (kind: Kind) => T): ByKind<T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as ByKind<T>;
}

/** Everything that an exercise may reach, by kind; in one variant, without what can be met in others only. */
export function universeOf(scenario: Scenario, variant?: string): ByKind<string[]> {
  const elsewhere = variant === undefined ? new Set<object>() : onlyElsewhere(scenario, variant);
  const here = <T extends { id: string }>(list: T[]) => list.filter((one) => !elsewhere.has(one));
  const ids = (list: { id: string }[]) => here(list).map(({ id }) => id);
  return {
    injects: ids(scenario.injects),
    orders: ids(scenario.orders),
    findings: ids(scenario.findings),
    options: here(scenario.injects).flatMap(({ id, options }) => here(options).map((option) => `${id}.${option.id}`)),
    bodies: ids(scenario.bodies),
    states: scenario.charts
      .filter((chart) => variant === undefined || playsIn(chart, variant))
      .flatMap((chart) => leavesOf(chart).map((state) => stateName(chart, state))),
    endings: ids(scenario.endings),
    targets: here(scenario.orders).flatMap(({ id, targets }) => (targets ?? []).map((target) => `${id}.${target.id}`)),
    answers: here(scenario.bodies).flatMap(({ id, answers }) => here(answers).map((answer) => `${id}.${answer.id}`)),
  };
}
