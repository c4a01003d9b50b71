import { useWords } from '../../parts/index.ts';
import { useDesk } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { cut } from './terms.ts';
import { TermButton } from './TermButton.tsx';

/** A scenario's text in paragraphs; the first occurrence of each glossary term can be opened in place. */
export const Prose = memo(function Prose({ text }: { text: string }) {
  const { glossary } = useDesk();
  const { lang } = useWords();
  const seen = new Set<string>();
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p class="prose" key={index}>
          {cut(paragraph, glossary, lang, seen).map((piece) =>
            typeof piece === 'string' ? piece : <TermButton key={piece.term.id} term={piece.term} written={piece.written} />,
          )}
        </p>
      ))}
    </>
  );
});
