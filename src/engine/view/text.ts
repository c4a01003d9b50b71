import type { Scenario, Texts } from '../../scenario/scenario.ts';
import type { Text } from '../types.ts';

type Pick = (texts: Texts) => string | undefined;

const cache = new WeakMap<Scenario, Map<string, Text>>();

/** A text in both languages. The same object each time, so that panels can compare by reference. */
export function textOf(scenario: Scenario, key: string, pick: Pick): Text {
  let known = cache.get(scenario);
  if (!known) cache.set(scenario, (known = new Map()));
  let text = known.get(key);
  if (!text) {
    const fr = pick(scenario.texts.fr);
    const en = pick(scenario.texts.en);
    if (fr === undefined || en === undefined) throw new Error(`missing text ${key}`);
    known.set(key, (text = { fr, en }));
  }
  return text;
}

/** Between groups of three digits: a narrow non-breaking space in French, a comma in English. */
const GROUPING: { [K in keyof Text]: string } = { fr: '\u202f', en: ',' };

/** A text in which `{value}` stands for a number. */
export function filled(text: Text, value: number | null): Text {
  if (value === null) return text;
  const put = (language: keyof Text) => text[language].replaceAll('{value}', grouped(value, GROUPING[language]));
  return { fr: put('fr'), en: put('en') };
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}
