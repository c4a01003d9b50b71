import { endingOf, type Fact, type World } from '../../engine/index.ts';
import type { Chart, Scenario } from '../../scenario/scenario.ts';
import { KINDS, stateName, universeOf, type Kind } from './universe.ts';

type Reach = (fact: never, charts: Map<string, Chart>) => [Kind, string] | null;
type ReachOf<T extends Fact['type']> = (fact: Extract<Fact, { type: T }>, charts: Map<string, Chart>) => [Kind, string];

const REACHED: { [T in Fact['type']]?: ReachOf<T> } = {
  delivered: ({ inject }) => ['injects', inject],
  done: ({ order }) => ['orders', order],
  found: ({ finding }) => ['findings', finding],
  answered: ({ inject, option }) => ['options', `${inject}.${option}`],
  told: ({ body }) => ['bodies', body],
  chart: ({ chart, to }, charts) => ['states', stateName(charts.get(chart) ?? { id: chart }, to)],
};

/** Gathers what exercises reach. */
export interface Coverage {
  add(world: World, facts: readonly Fact[]): void;
  unreached(): Record<Kind, string[]>;
  /** The most injects delivered in one exercise. */
  mostInjects(): number;
}

export function createCoverage(scenario: Scenario): Coverage {
  const reached = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
  let most = 0;
  return {
    add(world, facts) {
      const charts = chartsOf(scenario, world.variant);
      const injects = new Set<string>();
      for (const fact of facts) {
        if (fact.type === 'delivered') injects.add(fact.inject);
        const found = (REACHED[fact.type] as Reach | undefined)?.(fact as never, charts);
        if (found) reached[found[0]].add(found[1]);
      }
      most = Math.max(most, injects.size);
      if (world.phase === 'over') reached.endings.add(endingOf(scenario, world).id);
    },
    unreached() {
      const universe = universeOf(scenario);
      return Object.fromEntries(KINDS.map((kind) => [kind, universe[kind].filter((name) => !reached[kind].has(name))])) as Record<
        Kind,
        string[]
      >;
    },
    mostInjects: () => most,
  };
}

function chartsOf({ charts }: Scenario, variant: string): Map<string, Chart> {
  return new Map(charts.filter((chart) => chart.variant === undefined || chart.variant === variant).map((one) => [one.id, one]));
}
