import type { Draft } from '../draft.ts';
import type { Place, Values } from '../problem.ts';

/** Ranges run upwards, and what has a minute happens before the end. */
export function checkTimes({ lists, delays, duration, report }: Draft): void {
  const end = duration ?? Infinity;
  const down = (place: Place, ...path: (string | number)[]): Place => ({ ...place, path: [...place.path, ...path] });
  const range = (place: Place, from: number, to: number) => {
    const values: Values = { low: 'min', high: 'max', from, to };
    if (from > to) report.add(place, 'range-order', values);
  };
  const within = (place: Place, minute: number | undefined) => {
    if (minute !== undefined && minute > end) report.add(place, 'after-the-end', { minute, end });
  };

  for (const { value, place } of delays) range(place, value.min, value.max);
  for (const { value, place } of lists.quantities) {
    const { start, min, max } = value;
    if (min !== undefined && max !== undefined) range(place, min, max);
    if (start < (min ?? start) || start > (max ?? start)) report.add(place, 'outside-range', { start });
  }
  for (const { value, place } of lists.injects) {
    const { trigger } = value;
    if ('at' in trigger) {
      const { at } = trigger;
      if (typeof at === 'number') within(down(place, 'trigger', 'at'), at);
      else {
        range(down(place, 'trigger', 'at'), at.min, at.max);
        within(down(place, 'trigger', 'at', 'max'), at.max);
      }
    } else if ('when' in trigger) within(down(place, 'trigger', 'from'), trigger.from);
  }
}
