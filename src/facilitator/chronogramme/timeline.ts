import type { ScheduledInject } from '../../engine/types.ts';
import type { Shown } from './filter.ts';

/** One line of the timeline. */
export type Line =
  /** An hour, a part of a day or a day begins, at an exercise minute; one may fall before the start. */
  | { type: 'mark'; at: number }
  | { type: 'now' }
  /** What follows has no minute. */
  | { type: 'waits'; count: number }
  | { type: 'inject'; inject: ScheduledInject };

/** Minutes between two marks. */
const STEPS = [60, 180, 360, 1440] as const;
/** Injects for each mark, on average, so that there are not more marks than rows. */
const PER_MARK = 2;

/** The minute at which an inject came, or comes as far as is known. */
export function momentOf({ at, due, held }: ScheduledInject): number | null {
  if (at !== null) return at;
  return due === null ? null : Math.max(due, held ?? 0);
}

/**
 * The injects along time, with a mark wherever another hour or day begins; those without a minute under a heading of
 * their own, at the end. `startOfDay` is the minute of the day at which the exercise starts.
 */
export function linesOf(list: readonly ScheduledInject[], shown: Shown, now: number, startOfDay: number): Line[] {
  const timed = list.flatMap((inject) => {
    const moment = momentOf(inject);
    return moment === null ? [] : [{ inject, moment }];
  });
  timed.sort((a, b) => a.moment - b.moment);
  if (shown === 'past') timed.reverse();
  const waiting = list.filter((inject) => momentOf(inject) === null);
  const step = stepFor(timed.map(({ moment }) => moment + startOfDay));

  const lines: Line[] = [];
  let mark: number | null = null;
  let nowTold = shown !== 'all';
  const tellNow = (): void => {
    if (!nowTold) lines.push({ type: 'now' });
    nowTold = true;
  };
  for (const { inject, moment } of timed) {
    if (moment > now) tellNow();
    const begins = Math.floor((moment + startOfDay) / step) * step - startOfDay;
    if (begins !== mark) lines.push({ type: 'mark', at: begins });
    mark = begins;
    lines.push({ type: 'inject', inject });
  }
  tellNow();
  if (waiting.length > 0) lines.push({ type: 'waits', count: waiting.length });
  return [...lines, ...waiting.map((inject): Line => ({ type: 'inject', inject }))];
}

function stepFor(moments: readonly number[]): number {
  const marks = (step: number): number => new Set(moments.map((moment) => Math.floor(moment / step))).size;
  return STEPS.find((step) => marks(step) * PER_MARK <= moments.length) ?? 1440;
}
