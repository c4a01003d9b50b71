import type { View } from '../engine/types.ts';
import type { Tension } from './types.ts';

/**
 * How hard the situation presses on a seat, from what it sees: questions open, deadlines near, where the adversary
 * is known to stand, what leaves. Nothing presses once the exercise is over.
 */
export function tension(view: View): Tension {
  if (view.phase !== 'running') return 0;
  const weight = deadlines(view) + presence(view);
  if (weight === 0) return 0;
  if (weight < 3) return 1;
  return weight < 6 ? 2 : 3;
}

/** One for a dilemma, one for an hour left, two for twenty minutes. */
function deadlines(view: View): number {
  let weight = 0;
  for (const message of view.inbox) {
    if (message.state !== 'open') continue;
    const left = message.until === null ? Infinity : message.until - view.at;
    weight += (message.dilemma ? 1 : 0) + (left <= 20 ? 2 : left <= 60 ? 1 : 0);
  }
  return weight;
}

/** One for each station where he is known to be, two for a leak; half when only supposed. */
function presence(view: View): number {
  let weight = 0;
  for (const station of view.board.stations) {
    for (const kind of ['foothold', 'movement', 'leak'] as const) {
      const marks = station.marks.filter((it) => it.mark === kind);
      const sure = marks.some((it) => it.confidence === 'known') ? 1 : 0.5;
      if (marks.length > 0) weight += sure * (kind === 'leak' ? 2 : 1);
    }
  }
  return weight;
}

/** Volume of each layer of the room tone at each level, 0 to 1. */
export const layers: Record<Tension, Record<string, number>> = {
  0: { 'room-hum': 0.55, 'room-beat': 0, 'room-strain': 0 },
  1: { 'room-hum': 0.7, 'room-beat': 0.35, 'room-strain': 0 },
  2: { 'room-hum': 0.75, 'room-beat': 0.65, 'room-strain': 0.3 },
  3: { 'room-hum': 0.8, 'room-beat': 1, 'room-strain': 0.75 },
};

/**
 * Where a layer of the room tone turns, in milliseconds: its file goes on half a second after the six seconds that
 * return, so that whatever silence a codec puts first, the joint lies inside the sound.
 */
export const TURN = { from: 250, lasts: 6000 };
