import type { Cause, Fact } from '../engine/types.ts';
import { visible } from '../engine/index.ts';
import type { Chart, Scenario } from '../scenario/scenario.ts';

export type Lane = 'adversary' | 'cell' | 'world';

export interface TimelineItem {
  /** Exercise minute. */
  at: number;
  lane: Lane;
  fact: Fact;
  /** Whether the cell could know it at that minute. */
  seen: boolean;
}

type LaneOf<T extends Fact['type']> = (fact: Extract<Fact, { type: T }>, charts: Map<string, Chart>) => Lane | null;

const cell = () => 'cell' as const;
const world = () => 'world' as const;
const nobody = () => null;

/** Where a fact stands; null for the world's inner traffic, which tells nobody a story. */
const LANES: { [T in Fact['type']]: LaneOf<T> } = {
  phase: world,
  drawn: () => 'adversary',
  chart: (fact, charts) => (fact.from === null ? null : laneOfChart(charts.get(fact.chart))),
  event: nobody,
  quantity: nobody,
  ordered: cell,
  started: cell,
  done: cell,
  failed: cell,
  withdrawn: cell,
  cancelled: cell,
  found: cell,
  'nothing-found': cell,
  corrected: cell,
  delivered: world,
  answered: cell,
  silent: cell,
  skipped: nobody,
  delayed: nobody,
  'put-back': nobody,
  'put-forward': nobody,
  edited: nobody,
  improvised: world,
  observed: nobody,
  struck: nobody,
  sent: cell,
  told: cell,
  heard: world,
  allowed: nobody,
  people: nobody,
  shift: world,
  noted: (fact, charts) => laneOfNote(fact.cause, charts),
  reported: nobody,
};

/** What happened in an exercise, in three lanes, in the order of the facts. */
export function timeline(scenario: Scenario, facts: readonly Fact[]): TimelineItem[] {
  const charts = new Map(scenario.charts.map((chart) => [chart.id, chart]));
  const items: TimelineItem[] = [];
  for (const fact of facts) {
    const lane = LANES[fact.type](fact as never, charts);
    if (lane) items.push({ at: fact.at, lane, fact, seen: visible(scenario, fact, 'cell') });
  }
  return items;
}

function laneOfChart(chart: Chart | undefined): Lane {
  if (chart?.concern === 'adversary') return 'adversary';
  return chart?.concern === 'service' || chart?.concern === 'people' ? 'world' : 'cell';
}

/** A line of the history belongs to whose chart or command wrote it. */
function laneOfNote(cause: Cause, charts: Map<string, Chart>): Lane {
  const chart = charts.get(cause.through ?? '');
  if (chart) return laneOfChart(chart);
  return cause.entry !== undefined || cause.task?.startsWith('order ') ? 'cell' : 'world';
}
