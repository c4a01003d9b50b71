import type { Words } from '../../src/i18n/index.ts';

const twice = (text: string): string => (text === '' ? '' : `${text} ${text}`);

/** The interface's words in double length: what a translation, or a person who needs more words, may ask of a screen. */
export function longWords(words: Words): Words {
  const t = ((key: string, values?: object) =>
    twice((words.t as (key: string, values?: object) => string)(key, values))) as Words['t'];
  return { ...words, t };
}

const isScenario = (value: object): value is { texts: unknown } => 'texts' in value && 'charts' in value;

function deep(value: unknown): unknown {
  if (typeof value === 'string') return twice(value);
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'glossary' ? longTerms(one) : deep(one)]));
}

/** The words of the glossary are looked for in the other texts: only what explains them grows. */
function longTerms(glossary: Record<string, { title: string; text: string }>): object {
  return Object.fromEntries(Object.entries(glossary).map(([id, term]) => [id, { ...term, text: twice(term.text) }]));
}

/** The texts of a scenario, a view or any fixture in double length: whatever is `{ fr, en }`. */
export function longTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(longTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (isScenario(value)) return { ...value, texts: deep(value.texts) } as T;
  const isText =
    entries.length === 2 && entries.every(([key, text]) => (key === 'fr' || key === 'en') && typeof text === 'string');
  return Object.fromEntries(entries.map(([key, one]) => [key, isText ? twice(one as string) : longTexts(one)])) as T;
}
