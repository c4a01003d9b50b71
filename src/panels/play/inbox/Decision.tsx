import { useId, useState } from 'preact/hooks';
import type { Message } from '../../../engine/types.ts';
import { Icon, useWords } from '../../parts/index.ts';
import { useOpening } from '../base/opening.ts';
import { useDesk } from '../base/desk.ts';
import { RefusalNote, useGive } from '../base/give.tsx';
import { TermNotes } from '../glossary/TermNotes.tsx';
import { Deadline } from '../now/Deadline.tsx';
import { Confidence } from './Confidence.tsx';

/** The options of an open decision, one button each. */
export function Decision({ message, at }: { message: Message; at: number }) {
  const { t, pick } = useWords();
  const { give, refused } = useGive();
  const { refocus } = useOpening();
  const id = useId();
  const { askSure } = useDesk();
  const [sure, setSure] = useState<boolean | undefined>(undefined);

  const choose = async (option: string): Promise<void> => {
    // The pressed button leaves the page: the message's heading takes the focus.
    if (await give({ type: 'answer', inject: message.id, option }, t('play:inbox.sent'), sure)) refocus();
  };

  if (!message.decides) return <p class="notice">{t('play:inbox.notYours')}</p>;
  return (
    <section class={message.dilemma ? 'decision decision--dilemma' : 'decision'} aria-labelledby={id}>
      <h3 class="decision__title" id={id}>
        {t('play:inbox.decideTitle')} <Deadline until={message.until} at={at} full />
      </h3>
      {message.dilemma && (
        <p class="decision__dilemma">
          <Icon name="alert" size={18} />
          <span>
            <strong>{t('play:inbox.dilemma')}.</strong> {t('play:inbox.decideDilemma')}
          </span>
        </p>
      )}
      {askSure && message.dilemma && <Confidence sure={sure} onChange={setSure} />}
      <ul class="decision__options">
        {message.options.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              class="option"
              aria-disabled={option.ready ? undefined : 'true'}
              onClick={option.ready ? () => void choose(option.id) : undefined}
            >
              <span class="option__stop" aria-hidden="true" />
              <span>
                {pick(option.label)}
                {!option.ready && <span class="option__not"> {t('play:inbox.notReady')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <TermNotes texts={message.options.map(({ label }) => pick(label)).join('\n')} after={pick(message.text)} />
      <RefusalNote refused={refused} />
    </section>
  );
}
