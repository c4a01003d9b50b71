import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../parts/index.ts';
import type { Term } from './terms.ts';

interface Props {
  term: Term;
  written: string;
  /** Punctuation that stays on the line of the word. */
  after?: string;
}

/**
 * A word of the text that explains itself in place: a small card under the word, by click, touch or keyboard.
 * Escape, a press elsewhere or a second press close it.
 */
export function TermButton({ term, written, after = '' }: Props) {
  const { pick } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    keepInside(place.current);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  return (
    <span
      class="term-place"
      ref={place}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        // Closes the explanation, and not what is open around it.
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <button
        type="button"
        class="term"
        aria-expanded={open ? 'true' : 'false'}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {written}
      </button>
      {after}
      <span class="term__card" id={id} role="note" hidden={!open}>
        <strong class="term__name">{pick(term.title)}</strong> {pick(term.text)}
      </span>
    </span>
  );
}

/** A card that would leave the text on the right is drawn back. */
function keepInside(place: HTMLElement | null): void {
  const card = place?.querySelector<HTMLElement>('.term__card');
  const frame = place?.closest('.prose');
  if (!card || !frame) return;
  card.style.translate = '';
  const over = card.getBoundingClientRect().right - frame.getBoundingClientRect().right;
  if (over > 0) card.style.translate = `${-over}px 0`;
}
