import { useState } from 'preact/hooks';
import type { View } from '../../engine/types.ts';
import { RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { afterPaint } from '../../panels/play/base/late.ts';
import { Button, Empty, Tag, useWords } from '../../panels/parts/index.ts';
import { KEYS, keysOn } from '../keys/keys.ts';
import type { ConsoleProps } from '../types.ts';
import { NoteForm } from './NoteForm.tsx';
import { BLANK_NOTE, keptNotes, type NoteDraft } from './noted.ts';
import './notes.css';

const TONES = { neutral: 'plain', strength: 'good', improve: 'warn' } as const;

type Props = Pick<ConsoleProps, 'facts' | 'objectives'> & {
  start: View['start'];
  /** Where a half-typed note is kept while this panel is out of sight. */
  kept?: { current: NoteDraft };
};

/** What observers see, tied to an objective and to the present minute: a word and Enter. */
export function Notes({ facts, objectives, start, kept }: Props) {
  const { t, pick, clock } = useWords();
  const { give, refused } = useGive();
  const [draft, setDraft] = useState(kept?.current ?? BLANK_NOTE);
  const notes = keptNotes(facts);
  const title = (id: string | null): string | null => {
    const found = objectives.find((one) => one.id === id);
    return found ? pick(found.title) : null;
  };
  const change = (next: NoteDraft): void => {
    if (kept) kept.current = next;
    setDraft(next);
  };
  const correct = ({ n, at, text, objective, mark }: (typeof notes)[number]): void => {
    change({ text, objective: objective ?? '', mark, of: { n, at } });
    afterPaint(() => document.querySelector<HTMLElement>('.notes__form input[type=text]')?.focus());
  };

  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">
        {t('facilitator:notes.title')} {keysOn() && <kbd class="enter__key">{KEYS.note.toUpperCase()}</kbd>}
      </h2>
      <NoteForm objectives={objectives} start={start} draft={draft} onDraft={change} />
      {notes.length === 0 ? (
        <Empty>{t('facilitator:notes.none')}</Empty>
      ) : (
        <p class="soft small">{t('facilitator:notes.count', { count: notes.length })}</p>
      )}
      <RefusalNote refused={refused} />
      <ol class="notes__list" reversed>
        {notes.map((note) => (
          <li key={note.n}>
            <span class="soft small tabular">{clock(start, note.at)}</span>{' '}
            <Tag tone={TONES[note.mark]}>{t(`facilitator:notes.marks.${note.mark}`)}</Tag>
            <p>{note.text}</p>
            {title(note.objective) !== null && <p class="soft small">{title(note.objective)}</p>}
            <div class="row notes__acts">
              <Button
                kind="quiet"
                icon="order"
                aria-label={t('facilitator:notes.correctLabel', { text: note.text })}
                onClick={() => correct(note)}
              >
                {t('facilitator:notes.correct')}
              </Button>
              <Button
                kind="quiet"
                icon="close"
                aria-label={t('facilitator:notes.strikeLabel', { text: note.text })}
                onClick={() => void give({ type: 'strike', note: note.n }, t('facilitator:notes.struck'))}
              >
                {t('facilitator:notes.strike')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
