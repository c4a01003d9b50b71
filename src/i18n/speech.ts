import type { Fact } from '../engine/types.ts';
import { sentence, type Names } from './sentence.ts';
import type { Start } from './time.ts';
import type { Words } from './words.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A language bound to one exercise, for what is written outside the page; times count from its start. */
export function speechOf(words: Words, start: Start, names: Names) {
  const region = words.lang === 'fr' ? 'fr-FR' : 'en-GB';
  const days = new Intl.DateTimeFormat(region, { dateStyle: 'long' });
  const wholeDays = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
  const { lang, pick, elapsed, span, number } = words;
  const t = words.t as unknown as (key: string, values?: Record<string, string | number>) => string;
  return {
    ...{ lang, t, pick, elapsed, span, number },
    clock: (at: number) => words.clock(start, at),
    sentence: (fact: Fact) => sentence(words, fact, names),
    /** "24 novembre 2026": a day as it stands, or the day of a time where the reader is; empty where it is neither. */
    day: (date: string) => {
      const time = Date.parse(date);
      if (Number.isNaN(time)) return '';
      return (DAY.test(date) ? wholeDays : days).format(time);
    },
  };
}
