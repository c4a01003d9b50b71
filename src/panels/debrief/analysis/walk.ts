import type { CurvePoint } from '../../../debrief/index.ts';

/** Exercise minutes that PageUp and PageDown move. */
const LEAP = 360;

/** The minutes at which the curve has a point, each once, ascending. */
export function minutesOf(curve: readonly CurvePoint[]): number[] {
  return [...new Set(curve.map(({ at }) => at))];
}

/** The minute that a key leads to from another, or null if it is no key for that. */
export function minuteAfterKey(key: string, at: number, minutes: readonly number[], duration: number): number | null {
  const last = duration;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return minutes.find((one) => one > at) ?? last;
    case 'ArrowLeft':
    case 'ArrowDown':
      return minutes.findLast((one) => one < at) ?? 0;
    case 'PageUp':
      return Math.min(last, at + LEAP);
    case 'PageDown':
      return Math.max(0, at - LEAP);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** What was still reachable once a minute was over. */
export function reachableAt(curve: readonly CurvePoint[], at: number): number {
  return curve.findLast((point) => point.at <= at)?.reachable ?? curve[0]?.reachable ?? 0;
}

/** The points where something was lost, with how much, and the two ends. */
export function drops(curve: readonly CurvePoint[]): { at: number; reachable: number; lost: number }[] {
  const rows: { at: number; reachable: number; lost: number }[] = [];
  for (const [index, { at, reachable }] of curve.entries()) {
    const lost = (curve[index - 1]?.reachable ?? reachable) - reachable;
    if (index === 0 || lost > 0 || index === curve.length - 1) rows.push({ at, reachable, lost });
  }
  return rows;
}
