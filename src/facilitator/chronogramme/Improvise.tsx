import { useId, useState } from 'preact/hooks';
import type { Command, View } from '../../engine/types.ts';
import { RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { Button, Check, Dialog, TextField, useWords } from '../../panels/parts/index.ts';
import { LongField, problemOf } from './LongField.tsx';

interface Props {
  view: View;
  seats: View['senders'];
  onClose(): void;
}

/** A message that is in no chronogramme, written as the exercise goes: the same words stand for both languages. */
export function Improvise({ view, seats, onClose }: Props) {
  const { t, pick } = useWords();
  const { give, refused } = useGive();
  const id = useId();
  const [channel, setChannel] = useState(view.channels[0]?.id ?? '');
  const [from, setFrom] = useState('');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [to, setTo] = useState<string[]>([]);
  const [problem, setProblem] = useState<'need' | 'long' | null>(null);

  const send = async (): Promise<void> => {
    const both = (words: string) => ({ fr: words.trim(), en: words.trim() });
    const found = problemOf([from, title, text]);
    setProblem(found);
    if (found !== null) return;
    const command: Command = { type: 'improvise', channel, from: both(from), title: both(title), text: both(text) };
    if (await give(to.length > 0 ? { ...command, seats: to } : command, t('facilitator:improvise.sent'))) onClose();
  };

  return (
    <Dialog
      wide
      title={t('facilitator:improvise.title')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" icon="send" onClick={() => void send()}>
            {t('facilitator:improvise.send')}
          </Button>
        </>
      }
    >
      <div class="field">
        <label class="field__label" for={id}>
          {t('facilitator:improvise.channel')}
        </label>
        <select id={id} class="field__input" value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
          {view.channels.map((one) => (
            <option key={one.id} value={one.id}>
              {pick(one.name)}
            </option>
          ))}
        </select>
      </div>
      <TextField label={t('facilitator:improvise.from')} value={from} onChange={setFrom} />
      <TextField label={t('facilitator:improvise.subject')} value={title} onChange={setTitle} />
      <LongField label={t('facilitator:improvise.text')} value={text} onChange={setText} />
      <fieldset class="choice">
        <legend class="choice__legend">{t('facilitator:improvise.seats')}</legend>
        <Check label={t('facilitator:improvise.everyone')} checked={to.length === 0} onChange={() => setTo([])} />
        {seats.map((seat) => (
          <Check
            key={seat.id}
            label={pick(seat.name)}
            checked={to.includes(seat.id)}
            onChange={(on) => setTo((before) => (on ? [...before, seat.id] : before.filter((one) => one !== seat.id)))}
          />
        ))}
      </fieldset>
      <p class="soft small">{t('facilitator:improvise.hint')}</p>
      {problem && (
        <p class="field__error" role="alert">
          {t(problem === 'long' ? 'facilitator:edit.long' : 'facilitator:improvise.need')}
        </p>
      )}
      <RefusalNote refused={refused} />
    </Dialog>
  );
}
