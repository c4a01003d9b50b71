import type { Fact } from '../engine/types.ts';
import type { Chart, Scenario } from '../scenario/scenario.ts';

/** Tags of a state of a chart, `parent` or `parent.child`, those of the parent included. */
export function tagsOf(chart: Chart | undefined, path: string): string[] {
  const [parent = '', child] = path.split('.');
  const outer = chart?.states[parent];
  const inner = child === undefined ? undefined : outer?.states?.[child];
  return [...(outer?.tags ?? []), ...(inner?.tags ?? [])];
}

/** How a control stands; `unknown` where its state bears no such tag. */
export type Standing = 'open' | 'partial' | 'closed' | 'cut' | 'degraded' | 'unknown';
const STANDINGS: readonly Standing[] = ['open', 'partial', 'closed', 'cut', 'degraded'];

/** How a control stood, from each minute to the next change. */
export function standings(scenario: Scenario, facts: readonly Fact[], id: string): { at: number; standing: Standing }[] {
  const chart = scenario.charts.find((one) => one.id === id);
  const found: { at: number; standing: Standing }[] = [];
  for (const fact of facts) {
    if (fact.type !== 'chart' || fact.chart !== id) continue;
    const tags = tagsOf(chart, fact.to);
    const standing = STANDINGS.find((one) => tags.includes(one)) ?? 'unknown';
    if (found.at(-1)?.standing !== standing) found.push({ at: fact.at, standing });
  }
  return found;
}

/** One ATT&CK technique that the adversary used: its first minute, how often, and in which states of the scenario. */
export interface Technique {
  id: string;
  first: number;
  times: number;
  states: { chart: string; state: string; at: number }[];
}

const TECHNIQUE = /^T\d{4}(\.\d{3})?$/;

/** The techniques of the states that the adversary's charts went through, by first minute. */
export function techniquesOf(scenario: Scenario, facts: readonly Fact[]): Technique[] {
  const charts = new Map(scenario.charts.map((chart) => [chart.id, chart]));
  const found = new Map<string, Technique>();
  for (const fact of facts) {
    if (fact.type !== 'chart') continue;
    for (const id of tagsOf(charts.get(fact.chart), fact.to)) {
      if (!TECHNIQUE.test(id)) continue;
      const technique = found.get(id) ?? { id, first: fact.at, times: 0, states: [] };
      technique.times++;
      technique.states.push({ chart: fact.chart, state: fact.to, at: fact.at });
      found.set(id, technique);
    }
  }
  return [...found.values()].sort((one, other) => one.first - other.first || (one.id < other.id ? -1 : 1));
}
