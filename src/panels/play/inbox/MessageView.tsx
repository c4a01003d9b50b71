import type { Message, OrderChoice, View } from '../../../engine/types.ts';
import { Icon, useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { DetailHeading } from '../base/Pair.tsx';
import { Prose } from '../glossary/Prose.tsx';
import { ChannelIcon } from './ChannelIcon.tsx';
import { Decision } from './Decision.tsx';
import { lookOf } from './look.ts';
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

/** A message, its decision if it asks for one, and what came of it. */
export function MessageView({ message, channel, at, orders, onOrder }: Props) {
  const { t, pick } = useWords();
  const when = useWhen();
  const look = channel && lookOf(channel);
  return (
    <article class="detail">
      <div class={look ? `letter letter--${look}` : 'letter'}>
        <p class="letter__mark">{t('play:mark')}</p>
        {look && channel && (
          <p class="letter__kind">
            <ChannelIcon channel={channel} /> {t(`play:inbox.look.${look}`)}
          </p>
        )}
        <DetailHeading id={message.id}>{pick(message.title)}</DetailHeading>
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
        <div class="letter__text">
          <Prose text={pick(message.text)} />
        </div>
        <p class="letter__mark">{t('play:mark')}</p>
      </div>
      {message.state === 'open' && <Decision message={message} at={at} />}
      {(message.state === 'answered' || message.state === 'silent') && <Outcome message={message} />}
      {message.state === 'told' && orders.length === 0 && <p class="soft small">{t('play:inbox.noReply')}</p>}
      {orders.length > 0 && <Suggested orders={orders} onOrder={onOrder} />}
    </article>
  );
}
