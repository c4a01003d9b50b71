import { useState } from 'preact/hooks';
import type { Retex } from '../../../debrief/index.ts';
import { Button, useWords } from '../../parts/index.ts';
import { TypedField } from './TypedField.tsx';
import type { Asked } from './types.ts';

type From = Retex['answers'][number]['from'];

interface Props {
  question: Asked;
  answers: Retex['answers'];
  most: number;
  onChange(answers: Retex['answers']): void;
}

/** A question; observers may write once the players have, or have said that they have nothing to add. */
export function Question({ question, answers, most, onChange }: Props) {
  const { t } = useWords();
  const [skipped, setSkipped] = useState(false);
  const of = (from: From): string =>
    answers.find((answer) => answer.question === question.id && answer.from === from)?.text ?? '';
  const write = (from: From) => (text: string) => {
    const others = answers.filter((answer) => answer.question !== question.id || answer.from !== from);
    onChange(text === '' ? others : [...others, { question: question.id, from, text }]);
  };
  const open = skipped || of('players').trim() !== '' || of('observers') !== '';
  return (
    <li class="stack stack--tight hotwash__question">
      <h4>{question.text}</h4>
      <TypedField label={t('hotwash:answer.players')} value={of('players')} most={most} onChange={write('players')} />
      {open ? (
        <TypedField label={t('hotwash:answer.observers')} value={of('observers')} most={most} onChange={write('observers')} />
      ) : (
        <div class="row">
          <Button kind="quiet" onClick={() => setSkipped(true)}>
            {t('hotwash:answer.skip')}
          </Button>
          <span class="soft small">{t('hotwash:answer.wait')}</span>
        </div>
      )}
    </li>
  );
}
