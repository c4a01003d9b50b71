import type { ScoreLine } from '../scenario/scenario.ts';
import { pointsAt, rangeOf } from './curve.ts';
import { happened } from './happenings.ts';
import type { History } from './history.ts';
import { isEarlier, type Moment } from './moment.ts';
import { finalValue } from './quantities.ts';

/** What a line gives: points between `worst` (0 or less) and `max` (0 or more), and the minute that decided. */
export interface Judged {
  points: number;
  max: number;
  worst: number;
  at: number | null;
}

type LineOf<K extends ScoreLine['type']> = Extract<ScoreLine, { type: K }>;

const JUDGES: { [K in ScoreLine['type']]: (history: History, line: LineOf<K>) => Judged } = {
  when: (history, { happening, curve }) => {
    const moment = happened(history, happening);
    return { ...rangeOf(curve), points: moment ? pointsAt(curve, moment.at) : 0, at: minuteOf(moment) };
  },
  level: (history, { quantity, curve }) => ({
    ...rangeOf(curve),
    points: pointsAt(curve, finalValue(history, quantity)),
    at: null,
  }),
  did: (history, { happening, points }) => {
    const moment = happened(history, happening);
    return { ...rangeOfFlat(points), points: moment ? points : 0, at: minuteOf(moment) };
  },
  never: (history, { happening, points }) => {
    const moment = happened(history, happening);
    return { ...rangeOfFlat(points), points: moment ? 0 : points, at: minuteOf(moment) };
  },
  before: (history, { first, then, points }) => {
    const one = happened(history, first);
    const other = happened(history, then);
    const held = one !== null && (other === null || isEarlier(one, other));
    return { ...rangeOfFlat(points), points: held ? points : 0, at: minuteOf(one ?? other) };
  },
};

/** Judges one line of the rubric. Where it is provided for by something that never happened, it gives nothing. */
export function judge(history: History, line: ScoreLine): Judged {
  const judged = JUDGES[line.type](history, line as never);
  if (line.provided && !happened(history, line.provided)) return { ...judged, points: 0, at: null };
  return judged;
}

function minuteOf(moment: Moment | null): number | null {
  return moment?.at ?? null;
}

function rangeOfFlat(points: number): { max: number; worst: number } {
  return { max: Math.max(0, points), worst: Math.min(0, points) };
}
