import { endingOf, type Fact, type World } from '../../engine/index.ts';
import type { Chart, Scenario } from '../../scenario/scenario.ts';
import { playsIn, stateName } from './charts.ts';
import { byKind, universeOf, type ByKind, type Kind } from './universe.ts';

type Reach<T extends Fact['type']> = (fact: Extract<Fact, { type: T }>, charts: Map<string, Chart>) => [Kind, string][];

const REACHED: { [T in Fact['type']]?: Reach<T> } = {
  delivered: ({ inject }) => [['injects', inject]],
  done: ({ order, target }) => [
    ['orders', order],
    ['targets', `${order}.${target ?? ''}`],
  ],
  found: ({ finding }) => [['findings', finding]],
  answered: ({ inject, option }) => [['options', `${inject}.${option}`]],
  told: ({ body }) => [['bodies', body]],
  heard: ({ body, answer }) => [['answers', `${body}.${answer}`]],
  chart: ({ chart, to }, charts) => [['states', stateName(charts.get(chart) ?? { id: chart }, to)]],
};

/** Gathers what exercises reach. */
export interface Coverage {
  add(world: World, facts: readonly Fact[]): void;
  /** In every variant together, or in one. */
  unreached(variant?: string): ByKind<string[]>;
  /** How many injects were delivered in each exercise, or in each of one variant. */
  injects(variant?: string): number[];
}

export function createCoverage(scenario: Scenario): Coverage {
  const seen = new Map<string, { reached: ByKind<Set<string>>; injects: number[]; charts: Map<string, Chart> }>();
  const of = (variant: string) => {
    let found = seen.get(variant);
    if (!found) {
      const charts = new Map(scenario.charts.filter((chart) => playsIn(chart, variant)).map((one) => [one.id, one]));
      seen.set(variant, (found = { reached: byKind(() => new Set<string>()), injects: [], charts }));
    }
    return found;
  };
  const asked = (variant?: string) => (variant === undefined ? [...seen.values()] : [of(variant)]);
  return {
    add(world, facts) {
      const { reached, injects, charts } = of(world.variant);
      const delivered = new Set<string>();
      for (const fact of facts) {
        if (fact.type === 'delivered') delivered.add(fact.inject);
        const found = (REACHED[fact.type] as Reach<never> | undefined)?.(fact as never, charts) ?? [];
        for (const [kind, name] of found) reached[kind].add(name);
      }
      injects.push(delivered.size);
      if (world.phase === 'over') reached.endings.add(endingOf(scenario, world).id);
    },
    unreached(variant) {
      const universe = universeOf(scenario, variant);
      const sets = asked(variant).map(({ reached }) => reached);
      return byKind((kind) => universe[kind].filter((name) => !sets.some((set) => set[kind].has(name))));
    },
    injects: (variant) => asked(variant).flatMap((one) => one.injects),
  };
}
