import { useMemo } from 'preact/hooks';
import { useWords } from '../../parts/index.ts';
import { useGlossary } from './glossary.ts';
import { cut } from './terms.ts';

/** For each text of a list, the terms that those before it explain: a long list explains a term once. */
export function useExplained(texts: readonly string[]): ReadonlySet<string>[] {
  const glossary = useGlossary();
  const { lang } = useWords();
  return useMemo(() => {
    const seen = new Set<string>();
    return texts.map((text) => {
      const before = new Set(seen);
      cut(text, glossary, lang, seen);
      return before;
    });
  }, [texts.join('\n'), glossary, lang]);
}
