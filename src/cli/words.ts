import en from '../../locales/en/terminal.json';
import fr from '../../locales/fr/terminal.json';
import type { Lang } from '../i18n/lang.ts';

export type TermKey = keyof typeof en;
export type Term = (key: TermKey, values?: Record<string, string | number>) => string;

const WORDS: Record<Lang, Record<TermKey, string>> = { fr, en };

/** The terminal's sentences in a language; `{name}` stands for a value. */
export function termIn(lang: Lang): Term {
  return (key, values = {}) => WORDS[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
