import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { createCatalogue, loadSpaces, wordsIn, type Lang, type Space } from '../i18n/index.ts';
import { WordsContext } from '../panels/parts/index.ts';

const catalogue = createCatalogue();

/** Loads the words of the screens to come, both languages together. */
export function loadWords(...spaces: Space[]): Promise<void> {
  return loadSpaces(catalogue, spaces);
}

/** Says a thing outside the components, in a language. */
export function wordsOf(lang: Lang): ReturnType<typeof wordsIn> {
  return wordsIn(catalogue, lang);
}

/** Gives the words to everything inside; they change with the language, nothing else does. */
export function SpeakIn({ lang, children }: { lang: Lang; children: ComponentChildren }) {
  const words = useMemo(() => wordsOf(lang), [lang]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
