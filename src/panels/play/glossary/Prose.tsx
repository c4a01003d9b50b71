import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { useGlossary } from './glossary.ts';
import { cut } from './terms.ts';
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
          {cut(paragraph, glossary, lang, seen).map((piece) =>
            typeof piece === 'string' ? piece : <TermButton key={piece.term.id} term={piece.term} written={piece.written} />,
          )}
        </p>
      ))}
    </>
  );
});
