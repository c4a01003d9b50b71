import { useId, useState } from 'preact/hooks';
import { useWords } from '../../parts/index.ts';
import { useDesk } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { cut, type Term } from './terms.ts';

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

function TermButton({ term, written }: { term: Term; written: string }) {
  const { pick } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="term"
        aria-expanded={open ? 'true' : 'false'}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {written}
      </button>
      <span class="term__text" id={id} hidden={!open}>
        {' '}
        ({pick(term.text)})
      </span>
    </>
  );
}
