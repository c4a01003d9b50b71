import type { Message, View } from '../../../engine/types.ts';
import { Tag, useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { Deadline } from '../now/Deadline.tsx';
import { ChannelIcon } from './ChannelIcon.tsx';

interface Props {
  message: Message;
  channel: View['channels'][number] | undefined;
  unread: boolean;
  /** The present minute, for the countdown of an open decision. */
  at: number;
}

/** A message in the list: who, when, what about, and whether it wants something. */
export const MessageRow = memo(function MessageRow({ message, channel, unread, at }: Props) {
  const { t, pick } = useWords();
  const when = useWhen();
  return (
    <span class={unread ? 'mail mail--unread' : 'mail'}>
      <span class="mail__head">
        <span class="mail__from">
          {channel && <ChannelIcon channel={channel} />}
          {pick(message.from)}
        </span>
        <span class="mail__at tabular">{when(message.at)}</span>
      </span>
      <span class="mail__title">{pick(message.title)}</span>
      <span class="mail__marks">
        {unread && <span class="mail__new">{t('play:inbox.unread')}</span>}
        {channel?.compromised && <span class="mail__compromised">{t('play:inbox.compromisedShort')}</span>}
        <StateMark message={message} />
        {message.state === 'open' && <Deadline until={message.until} at={at} />}
      </span>
    </span>
  );
});

function StateMark({ message }: { message: Message }) {
  const { t } = useWords();
  if (message.state === 'open') {
    return message.dilemma ? (
      <Tag tone="danger" icon="alert">
        {t('play:inbox.dilemma')}
      </Tag>
    ) : (
      <Tag tone="warn" icon="question">
        {t('play:inbox.decision')}
      </Tag>
    );
  }
  if (message.state === 'answered') return <Tag icon="check">{t('play:inbox.answered')}</Tag>;
  if (message.state === 'silent') return <Tag icon="minus">{t('play:inbox.silent')}</Tag>;
  return null;
}
