import { useId, useRef, useState } from 'preact/hooks';
import type { Command, Mark, View } from '../../engine/types.ts';
import { RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { useKeys } from '../../panels/play/keys/useKeys.ts';
import { Button, Choice, TextField, useWords } from '../../panels/parts/index.ts';
import { keysOn, KEYS } from '../keys/keys.ts';
import type { ConsoleProps } from '../types.ts';
import { BLANK_NOTE, type NoteDraft } from './noted.ts';

const MARKS = ['neutral', 'strength', 'improve'] as const satisfies readonly Mark[];
/** As the record's schema has it. */
const LONGEST = 2000;

interface Props {
  objectives: ConsoleProps['objectives'];
  start: View['start'];
  draft: NoteDraft;
  onDraft(draft: NoteDraft): void;
}

/** A word, an objective, Enter. A note that is corrected is noted anew, and the one before is taken back. */
export function NoteForm({ objectives, start, draft, onDraft }: Props) {
  const { t, pick, clock } = useWords();
  const id = useId();
  const { give, refused } = useGive();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const { text, objective, mark, of } = draft;
  const focus = (): void => form.current?.querySelector<HTMLElement>('input[type=text]')?.focus();
  useKeys((key) => (keysOn() && key.toLowerCase() === KEYS.note ? 'note' : null), focus);

  const save = async (): Promise<void> => {
    setAsked(text.trim() === '');
    if (text.trim() === '') return;
    const command: Command = { type: 'observe', objective: objective === '' ? null : objective, mark, text: text.trim() };
    if (!(await give(command, t('facilitator:notes.saved')))) return;
    if (of) await give({ type: 'strike', note: of.n }, t('facilitator:notes.saved'));
    onDraft({ ...BLANK_NOTE, objective, mark });
    focus();
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
      {of && (
        <p class="row">
          <span role="status">{t('facilitator:notes.correcting', { when: clock(start, of.at) })}</span>
          <Button kind="quiet" onClick={() => onDraft(BLANK_NOTE)}>
            {t('facilitator:notes.drop')}
          </Button>
        </p>
      )}
      <TextField
        label={t('facilitator:notes.text')}
        value={text}
        error={asked && text.trim() === '' ? t('facilitator:notes.need') : null}
        onChange={(words) => onDraft({ ...draft, text: words.slice(0, LONGEST) })}
      />
      <div class="field">
        <label class="field__label" for={id}>
          {t('facilitator:notes.objective')}
        </label>
        <select
          id={id}
          class="field__input"
          value={objective}
          onChange={(event) => onDraft({ ...draft, objective: event.currentTarget.value })}
        >
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
        onChange={(value) => onDraft({ ...draft, mark: value })}
      />
      <Button type="submit" icon="check">
        {t('facilitator:notes.save')}
      </Button>
      <RefusalNote refused={refused} />
    </form>
  );
}
