import type { Fact, View } from '../engine/types.ts';

/** What can be heard: a fact, or a change that only shows between two views. */
export type Happening =
  | Fact
  | { type: 'gate-closed'; chart: string }
  | { type: 'line-cut'; line: string }
  | { type: 'sessions-cut'; station: string }
  | { type: 'data-leaving'; finding: string }
  | { type: 'deadline-near'; message: string };

/** Minutes before a deadline at which the clock is heard. */
export const NEAR = 20;

/** Changes from one view of an exercise to the next that no fact tells as such. */
export function changes(before: View | null, after: View): Happening[] {
  if (!before || before.scenario !== after.scenario || before.at > after.at) return [];
  const cut = after.board.lines.filter((line) => line.cut && before.board.lines.some((it) => it.id === line.id && !it.cut));
  const closed = closedGates(after).filter((chart) => !closedGates(before).includes(chart));
  const thrown = thrownOut(after).filter((station) => !thrownOut(before).includes(station));
  const leaks = leaving(after).filter((finding) => !leaving(before).includes(finding));
  const due = near(after).filter((id) => !near(before).includes(id));
  return [
    ...closed.map((chart) => ({ type: 'gate-closed' as const, chart })),
    ...cut.map((line) => ({ type: 'line-cut' as const, line: line.id })),
    ...thrown.map((station) => ({ type: 'sessions-cut' as const, station })),
    ...leaks.map((finding) => ({ type: 'data-leaving' as const, finding })),
    ...due.map((message) => ({ type: 'deadline-near' as const, message })),
  ];
}

const closedGates = (view: View): string[] =>
  view.board.stations.flatMap((station) => station.gates.filter((gate) => gate.tag === 'closed').map((gate) => gate.chart));

const thrownOut = (view: View): string[] =>
  view.board.stations.filter(({ states }) => states.some((it) => it.sign === 'emptied')).map(({ id }) => id);

/** What is known to leave; what is only supposed is heard as a finding. */
const leaving = (view: View): string[] =>
  view.board.stations.flatMap(({ marks }) =>
    marks.filter((it) => it.mark === 'leak' && it.confidence === 'known').map((it) => it.finding),
  );

const near = (view: View): string[] =>
  view.inbox.filter((it) => it.state === 'open' && it.until !== null && it.until - view.at <= NEAR).map((it) => it.id);
