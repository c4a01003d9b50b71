import type { FunctionComponent } from 'preact';
import type { Message, OrderChoice, View } from '../../../engine/types.ts';
import { Icon, useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { ChannelIcon } from './ChannelIcon.tsx';
import { Decision } from './Decision.tsx';
import { Bulletin } from './letters/Bulletin.tsx';
import { Plain } from './letters/Plain.tsx';
import { Radio } from './letters/Radio.tsx';
import { Studio } from './letters/Studio.tsx';
import type { LetterProps } from './letters/types.ts';
import { lookOf, type Look } from './look.ts';
import { Outcome } from './Outcome.tsx';
import { Suggested } from './Suggested.tsx';

interface Props {
  message: Message;
  channel: View['channels'][number] | undefined;
  at: number;
  /** Orders that it calls for. */
  orders: OrderChoice[];
  onOrder(id: string): void;
}

/** The looks that are more than a paper. */
const LETTERS: Partial<Record<Look, FunctionComponent<LetterProps>>> = { bulletin: Bulletin, radio: Radio, studio: Studio };

/** A message, its decision if it asks for one, and what came of it. */
export function MessageView({ message, channel, at, orders, onOrder }: Props) {
  const { t } = useWords();
  const look = channel && lookOf(channel);
  const Letter = (look && LETTERS[look]) ?? Plain;
  return (
    <article class="detail">
      <div class={look ? `letter letter--${look}` : 'letter'}>
        <p class="letter__mark">{t('play:mark')}</p>
        {look && channel && (
          <p class="letter__kind">
            <ChannelIcon channel={channel} /> {t(`play:inbox.look.${look}`)}
          </p>
        )}
        <Letter message={message} head={<LetterHead message={message} channel={channel} />} />
        <p class="letter__mark">{t('play:mark')}</p>
      </div>
      {message.state === 'open' && <Decision message={message} at={at} />}
      {(message.state === 'answered' || message.state === 'silent') && <Outcome message={message} />}
      {message.state === 'told' && orders.length === 0 && <p class="soft small">{t('play:inbox.noReply')}</p>}
      {orders.length > 0 && <Suggested orders={orders} onOrder={onOrder} />}
    </article>
  );
}

/** Who sent it, when, over which channel, and that the intruder reads there. */
function LetterHead({ message, channel }: Pick<Props, 'message' | 'channel'>) {
  const { t, pick } = useWords();
  const when = useWhen();
  return (
    <>
      <dl class="letter__head">
        <div>
          <dt>{t('play:inbox.from')}</dt>
          <dd>{pick(message.from)}</dd>
        </div>
        <div>
          <dt>{t('play:inbox.at')}</dt>
          <dd class="tabular">{when(message.at)}</dd>
        </div>
        {channel && (
          <div>
            <dt>{t('play:inbox.by')}</dt>
            <dd class="letter__channel">
              <ChannelIcon channel={channel} /> {pick(channel.name)}
            </dd>
          </div>
        )}
      </dl>
      {channel?.compromised && (
        <p class="warning">
          <Icon name="eye" size={18} />{' '}
          <span>
            {t('play:inbox.compromised')} {t('play:inbox.cost')}
          </span>
        </p>
      )}
    </>
  );
}
