import type { BoardStation, View } from '../engine/types.ts';

/**
 * Whether the cell sees a station: something was found there, an order was carried out, or a control was reported
 * since the start. What was known of it beforehand does not tell whether somebody is inside. Others lie in the fog.
 */
export function known(station: BoardStation, view: Pick<View, 'work' | 'findings' | 'board'>): boolean {
  if (view.board.revealed) return true;
  if (station.kind === 'outside' || station.marks.length > 0) return true;
  if ([...station.states, ...station.gates].some((it) => it.reported !== null && it.reported > 0)) return true;
  if (condition(station) !== 'normal') return true;
  if (view.findings.some((finding) => finding.station === station.id)) return true;
  return view.work.some((work) => work.station === station.id && work.state === 'done');
}

export type Condition = 'normal' | 'degraded' | 'cut';

/** How well a station serves: the worst of its states, as last reported. */
export function condition(station: BoardStation): Condition {
  const faults = station.states.map(({ fault }) => fault);
  return (['cut', 'degraded'] as const).find((fault) => faults.includes(fault)) ?? 'normal';
}

/** How a gate stands; anything unknown is drawn as such. */
export type GateShape = 'open' | 'partial' | 'closed' | 'unknown';

export const gateShape = (tag: string | null): GateShape =>
  tag === 'open' || tag === 'partial' || tag === 'closed' ? tag : 'unknown';

/** What became of the traces that a station held: the worst of them. */
export type Traces = 'kept' | 'kept-part' | 'lost';

export function traces(station: BoardStation): Traces | null {
  const signs = station.states.map(({ sign }) => sign);
  return (['lost', 'kept-part', 'kept'] as const).find((sign) => signs.includes(sign)) ?? null;
}

/** Minute at which whoever was inside was last put out, as reported; null if nobody was. */
export function emptied(station: BoardStation): number | null {
  const times = station.states.flatMap(({ sign, reported }) => (sign === 'emptied' && reported !== null ? [reported] : []));
  return times.length > 0 ? Math.max(...times) : null;
}

/** Minutes for which the map shows that work at a station came to nothing. */
const LATELY = 60;

/** Whether the last work at a station failed or was stopped a short while ago, and none is under way. */
export function failedLately(station: BoardStation, { work, at }: Pick<View, 'work' | 'at'>): boolean {
  if (station.work.length > 0) return false;
  const last = work.filter((one) => one.station === station.id && one.start !== null).at(-1);
  const ended = last && (last.state === 'failed' || last.state === 'cancelled') ? last.end : null;
  return ended !== null && at - ended < LATELY;
}
