import type { View } from '../engine/types.ts';
import { progress } from './draw/work.ts';

/** All that the picture depends on: most minutes change nothing of it. */
export function looksOf({ at, board, work, findings, mfa, scenario }: View): string {
  const turning = board.stations.map((station) => station.work.map((one) => Math.round(progress(one, at) * 60)));
  const done = work.flatMap((one) => (one.state === 'done' ? [one.station] : []));
  const seen = findings.map((one) => one.station);
  return JSON.stringify([scenario, board, turning, done, seen, mfa]);
}

/** How much larger than usual the reader wants text: from the letters around the map, as large as the page or the room asks. */
export const textSize = (place: HTMLElement): number =>
  Math.max(1, Math.min(2, parseFloat(getComputedStyle(place).fontSize) / 16 || 1));
