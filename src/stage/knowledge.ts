import type { BoardStation, View } from '../engine/types.ts';

/** Whether the cell knows anything of a station: a finding, a report, or work done there. Others lie in the fog. */
export function known(station: BoardStation, view: Pick<View, 'work' | 'findings'>): boolean {
  if (station.kind === 'outside' || station.marks.length > 0) return true;
  if ([...station.states, ...station.gates].some((it) => it.reported !== null)) return true;
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
