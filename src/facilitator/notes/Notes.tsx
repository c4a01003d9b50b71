import { useId, useRef, useState } from 'preact/hooks';
import type { Command, Mark, View } from '../../engine/types.ts';
import { RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { Button, Choice, Empty, Tag, TextField, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps } from '../types.ts';

const MARKS = ['neutral', 'strength', 'improve'] as const satisfies readonly Mark[];
const TONES = { neutral: 'plain', strength: 'good', improve: 'warn' } as const;

type Props = Pick<ConsoleProps, 'facts' | 'objectives'> & { start: View['start'] };

/** What observers see, tied to an objective and to the present minute: a word and Enter. */
export function Notes({ facts, objectives, start }: Props) {
  const { t, pick, clock } = useWords();
  const notes = facts.filter((fact) => fact.type === 'observed').reverse();
  const title = (id: string | null): string | null => {
    const found = objectives.find((one) => one.id === id);
    return found ? pick(found.title) : null;
  };
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{t('facilitator:notes.title')}</h2>
      <NoteForm objectives={objectives} />
      {notes.length === 0 ? (
        <Empty>{t('facilitator:notes.none')}</Empty>
      ) : (
        <p class="soft small">{t('facilitator:notes.count', { count: notes.length })}</p>
      )}
      <ol class="notes__list" reversed>
        {notes.map((note) => (
          <li key={note.n}>
            <span class="soft small tabular">{clock(start, note.at)}</span>{' '}
            <Tag tone={TONES[note.mark]}>{t(`facilitator:notes.marks.${note.mark}`)}</Tag>
            <p>{note.text}</p>
            {title(note.objective) !== null && <p class="soft small">{title(note.objective)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function NoteForm({ objectives }: Pick<Props, 'objectives'>) {
  const { t, pick } = useWords();
  const id = useId();
  const { give, refused } = useGive();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [objective, setObjective] = useState('');
  const [mark, setMark] = useState<(typeof MARKS)[number]>('neutral');
  const [asked, setAsked] = useState(false);

  const save = async (): Promise<void> => {
    setAsked(text.trim() === '');
    if (text.trim() === '') return;
    const command: Command = { type: 'observe', objective: objective === '' ? null : objective, mark, text: text.trim() };
    if (!(await give(command, t('facilitator:notes.saved')))) return;
    setText('');
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form
      class="notes__form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('facilitator:notes.text')}
        value={text}
        error={asked ? t('facilitator:notes.need') : null}
        onChange={(words) => setText(words.slice(0, 2000))}
      />
      <div class="field">
        <label class="field__label" for={id}>
          {t('facilitator:notes.objective')}
        </label>
        <select id={id} class="field__input" value={objective} onChange={(event) => setObjective(event.currentTarget.value)}>
          <option value="">{t('facilitator:notes.noObjective')}</option>
          {objectives.map((one) => (
            <option key={one.id} value={one.id}>
              {pick(one.title)}
            </option>
          ))}
        </select>
      </div>
      <Choice
        label={t('facilitator:notes.mark')}
        value={mark}
        options={MARKS.map((value) => ({ value, label: t(`facilitator:notes.marks.${value}`) }))}
        onChange={(value) => setMark(value)}
      />
      <Button type="submit" icon="check">
        {t('facilitator:notes.save')}
      </Button>
      <RefusalNote refused={refused} />
    </form>
  );
}
