import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { useGlossary } from './glossary.ts';
import { cut, type Piece } from './terms.ts';
import { TermButton } from './TermButton.tsx';

interface Props {
  text: string;
  /** More classes of each paragraph. */
  class?: string;
  /** Terms explained before it, which are plain here. */
  explained?: ReadonlySet<string> | undefined;
}

/** A scenario's text in paragraphs; the first occurrence of each glossary term can be opened in place. */
export const Prose = memo(function Prose({ text, class: more, explained }: Props) {
  const glossary = useGlossary();
  const { lang } = useWords();
  const seen = new Set(explained);
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p class={more ? `prose ${more}` : 'prose'} key={index}>
          {cut(paragraph, glossary, lang, seen).map((piece, place, pieces) =>
            typeof piece === 'string' ? (
              piece.slice(closing(pieces[place - 1], piece).length)
            ) : (
              <TermButton
                key={piece.term.id}
                term={piece.term}
                written={piece.written}
                after={closing(piece, pieces[place + 1])}
              />
            ),
          )}
        </p>
      ))}
    </>
  );
});

/** The punctuation right after a term: it stays with the term, as no line begins with it. */
function closing(term: Piece | undefined, next: Piece | undefined): string {
  if (typeof term !== 'object' || typeof next !== 'string') return '';
  return /^\u00a0?[.,;:!?…)»”’]+/u.exec(next)?.[0] ?? '';
}
