import { useState } from 'preact/hooks';
import type { ScheduledInject, Text } from '../../engine/types.ts';
import { Button, Dialog, TextField, useWords } from '../../panels/parts/index.ts';
import { LongField, problemOf } from './LongField.tsx';

interface Props {
  inject: ScheduledInject;
  onSave(title: Text, text: Text): void;
  onClose(): void;
}

/** Rewrites an inject that has not been sent, in both languages. */
export function EditForm({ inject, onSave, onClose }: Props) {
  const { t } = useWords();
  const [title, setTitle] = useState(inject.title);
  const [text, setText] = useState(inject.text);
  const [problem, setProblem] = useState<'need' | 'long' | null>(null);

  const save = (): void => {
    const found = problemOf([title.fr, title.en, text.fr, text.en]);
    setProblem(found);
    if (found === null) onSave(title, text);
  };

  return (
    <Dialog
      wide
      title={t('facilitator:edit.title')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onClick={save}>
            {t('facilitator:edit.save')}
          </Button>
        </>
      }
    >
      <div class="edit">
        <TextField
          label={t('facilitator:edit.titleFr')}
          value={title.fr}
          onChange={(fr) => setTitle((before) => ({ ...before, fr }))}
        />
        <LongField
          label={t('facilitator:edit.textFr')}
          value={text.fr}
          onChange={(fr) => setText((before) => ({ ...before, fr }))}
        />
        <TextField
          label={t('facilitator:edit.titleEn')}
          value={title.en}
          onChange={(en) => setTitle((before) => ({ ...before, en }))}
        />
        <LongField
          label={t('facilitator:edit.textEn')}
          value={text.en}
          onChange={(en) => setText((before) => ({ ...before, en }))}
        />
      </div>
      {problem && (
        <p class="field__error" role="alert">
          {t(`facilitator:edit.${problem}`)}
        </p>
      )}
    </Dialog>
  );
}
