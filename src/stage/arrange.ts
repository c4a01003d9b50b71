import type { Board } from '../engine/types.ts';
import { frame, type Arrangement, type Frame, type Size } from './frame.ts';
import type { RingMode } from './ring.ts';
import type { Steps } from './slices.ts';
import type { Language } from './types.ts';
import type { Measure } from './wrap.ts';

const MODES: RingMode[] = ['around', 'sides', 'quiet'];

/** The arrangement in which the map is largest with its names whole. */
export function* arrange(
  board: Board,
  { width, height, zoom, text }: Size,
  language: Language,
  measure: Measure,
): Steps<Arrangement> {
  const whole: Size = { width: width / zoom, height: height / zoom, zoom: 1, text: text ?? 1 };
  let best: { arrangement: Arrangement; worth: number } | null = null;
  for (const ring of board.ring.length > 0 ? MODES : (['quiet'] as const)) {
    for (const turned of [false, true]) {
      for (const row of [8.4, 5.6]) {
        const arrangement = { ring, turned, row };
        const worth = worthOf(frame(board, whole, language, measure, arrangement), arrangement);
        if (!best || worth > best.worth) best = { arrangement, worth };
        yield;
      }
    }
  }
  return best!.arrangement;
}

/** Size of the map, less for names that are cut, not written, in more rows, and for lines that run against reading. */
function worthOf({ roomy, unit, ring }: Frame, arrangement: Arrangement): number {
  const wanted = 46 * unit;
  const [short, long] = [Math.min(roomy.x, roomy.y), Math.max(roomy.x, roomy.y)];
  // Length on one axis alone is worth less than both: a map that fits its place turned is better turned.
  const far = short + Math.min(long - short, short * 0.6) * 0.4;
  const size = Math.min(far, wanted) + Math.max(0, far - wanted) * 0.2;
  const labels = Object.values(ring?.bodies ?? {});
  // Only a quiet ring has another way to call a body.
  const cut = labels.filter((it) => (arrangement.ring === 'quiet' ? it.label?.cut : it.label?.cut !== false)).length;
  const written = !ring || arrangement.ring !== 'quiet';
  return size * (written ? 1 : 0.66) * (arrangement.turned ? 0.88 : 1) * (arrangement.row < 8 ? 0.95 : 1) * 0.9 ** cut;
}
