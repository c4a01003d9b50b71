import type { Fact } from '../engine/types.ts';
import { sentence, type Names } from './sentence.ts';
import type { Start } from './time.ts';
import type { Words } from './words.ts';

/** A language bound to one exercise, for what is written outside the page; times count from its start. */
export function speechOf(words: Words, start: Start, names: Names) {
  const days = new Intl.DateTimeFormat(words.lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' });
  const { lang, pick, elapsed, span, number } = words;
  const t = words.t as unknown as (key: string, values?: Record<string, string | number>) => string;
  return {
    ...{ lang, t, pick, elapsed, span, number },
    clock: (at: number) => words.clock(start, at),
    sentence: (fact: Fact) => sentence(words, fact, names),
    /** "24 novembre 2026", from milliseconds. */
    day: (date: number) => days.format(date),
  };
}
