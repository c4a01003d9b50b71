import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { useGlossary } from './glossary.ts';
import { cut } from './terms.ts';
import { TermButton } from './TermButton.tsx';

interface Props {
  /** Texts whose terms cannot be opened in place, as they stand in buttons. */
  texts: string;
  /** What stands before them: the terms explained there are left out. */
  after?: string;
}

/** The terms of some buttons, each of which can be opened beside them. Nothing if they use none. */
export const TermNotes = memo(function TermNotes({ texts, after = '' }: Props) {
  const glossary = useGlossary();
  const { t, lang } = useWords();
  const seen = new Set<string>();
  cut(after, glossary, lang, seen);
  const terms = cut(texts, glossary, lang, seen).filter((piece) => typeof piece !== 'string');
  if (terms.length === 0) return null;
  return (
    <p class="prose term-notes">
      {t('play:glossary.inChoices')}
      {t('play:colon')}
      {terms.map(({ term, written }, index) => (
        <span key={term.id}>
          {index > 0 && ', '}
          <TermButton term={term} written={written} />
        </span>
      ))}
    </p>
  );
});
