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

/** The worst of a station's states, as last reported. */
export function condition(station: BoardStation): Condition {
  const tags = station.states.map((state) => state.tag);
  if (tags.includes('cut')) return 'cut';
  return tags.includes('degraded') ? 'degraded' : 'normal';
}

/** How a gate stands; anything unknown is drawn as such. */
export type GateShape = 'open' | 'partial' | 'closed' | 'unknown';

export const gateShape = (tag: string | null): GateShape =>
  tag === 'open' || tag === 'partial' || tag === 'closed' ? tag : 'unknown';

/** How much of what an investigation had to keep safe at a station is safe: traces exported, eyes opened. */
export type Secured = 'whole' | 'part' | null;

export function secured(station: BoardStation, view: Pick<View, 'work' | 'orders'>): Secured {
  const looked = new Set(view.orders.filter((order) => order.group === 'investigate').map((order) => order.id));
  const ends = new Set(
    view.work.filter((it) => it.station === station.id && it.state === 'done' && looked.has(it.order)).map((it) => it.end),
  );
  const tags = station.states.filter((state) => state.reported !== null && ends.has(state.reported)).map((state) => state.tag);
  if (tags.includes('partial')) return 'part';
  return tags.includes('closed') ? 'whole' : null;
}
