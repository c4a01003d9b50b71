import type { i18n, TFunction } from 'i18next';
import type { Text } from '../engine/types.ts';
import type { Lang } from './lang.ts';
import type { SPACES } from './spaces.ts';
import { formatClock, formatElapsed, formatSpan, formatTime, type Start } from './time.ts';

export type Translate = TFunction<typeof SPACES>;

/** Everything needed to speak one language. */
export interface Words {
  lang: Lang;
  /** A word of the interface: `t('settings:title')`, `t('play:inbox.title')`. */
  t: Translate;
  /** A scenario's text in this language. */
  pick(text: Text): string;
  /** "jeudi 16:40" */
  clock(start: Start, at: number): string;
  /** "16:40" */
  time(start: Start, at: number): string;
  /** "H+2 h 10" */
  elapsed(at: number): string;
  /** "2 h 10", "25 min" */
  span(minutes: number): string;
  /** "12 400", "12,400" */
  number(value: number): string;
}

/** The words of a catalogue in a language. */
export function wordsIn(catalogue: i18n, lang: Lang): Words {
  // Made when a number is first written: it takes longer than all other words of the title together.
  let numbers: Intl.NumberFormat | undefined;
  return {
    lang,
    t: remembering(catalogue, lang),
    pick: (text) => text[lang],
    clock: (start, at) => formatClock(start, at, lang),
    time: formatTime,
    elapsed: formatElapsed,
    span: formatSpan,
    number: (value) => (numbers ??= new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB')).format(value),
  };
}

/** Words without values are looked up once: a screen asks for hundreds at every minute. */
function remembering(catalogue: i18n, lang: Lang): Translate {
  const look = catalogue.getFixedT(lang) as unknown as (key: string, values?: object) => string;
  const known = new Map<string, string>();
  const translate = (key: string, values?: object): string => {
    if (values !== undefined) return look(key, values);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = look(key);
    // What is not loaded yet may come later.
    if (catalogue.exists(key, { lng: lang })) known.set(key, found);
    return found;
  };
  return translate as unknown as Translate;
}
