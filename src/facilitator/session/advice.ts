import type { Pace } from '../../panels/play/types.ts';

/** Exercise minutes that pass in a real one at ×1. */
const PER_MINUTE = 120;
/** Of the time that is left, so much goes into decisions while the clock stands. */
const DECIDING = 0.5;

/** How a session of a given length goes on. */
export interface Advice {
  /** Real minutes left; under 0 once they have passed. */
  left: number;
  /** The slowest pace that comes to the end in time; null if none does. */
  pace: Exclude<Pace, 30> | null;
}

/** `at` and `duration` are exercise minutes, `play` and `elapsed` real ones. */
export function advise({ at, duration, play, elapsed }: Record<'at' | 'duration' | 'play' | 'elapsed', number>): Advice {
  const left = play - elapsed;
  const needed = left > 0 ? (duration - at) / (left * (1 - DECIDING) * PER_MINUTE) : Infinity;
  return { left, pace: ([1, 2, 5] as const).find((pace) => pace >= needed) ?? null };
}
