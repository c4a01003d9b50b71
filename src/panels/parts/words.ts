import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';

export const WordsContext = createContext<Words | null>(null);

/** The language in use: `{ t, lang, pick, clock, time, elapsed, span, number }`. Changes when the language does. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsContext around it');
  return words;
}
