import { useMemo, useState } from 'preact/hooks';
import type { Message, OrderChoice, View } from '../../../engine/types.ts';
import { RovingList, useWords } from '../../parts/index.ts';
import { useLate } from '../base/late.ts';
import { Empty, Pair } from '../base/Pair.tsx';
import { ChannelFilter } from './ChannelFilter.tsx';
import { sections } from './inbox.ts';
import { MessageRow } from './MessageRow.tsx';
import { suggested } from './suggested.ts';
import { Waiting } from './Waiting.tsx';
import { MessageView } from './MessageView.tsx';

interface Props {
  at: number;
  inbox: Message[];
  channels: View['channels'];
  read: ReadonlySet<string>;
  open: string | null;
  /** What can be ordered, and whether an order was ever given. */
  orders: OrderChoice[];
  ordered: boolean;
  onOpen(id: string | null): void;
  onOrder(id: string): void;
}

/** Messages by channel, decisions first; beside them, the one that is open. */
export function Inbox({ at, inbox, channels, read, open, orders, ordered, onOpen, onOrder }: Props) {
  const { t } = useWords();
  const [channel, setChannel] = useState<string | null>(null);
  const { urgent, rest } = useMemo(() => sections(inbox, channel), [inbox, channel]);
  const shown = useLate(open);
  const message = inbox.find((one) => one.id === shown) ?? null;

  const list = (items: Message[], label: string) =>
    items.length > 0 && (
      <>
        <h3 class="list-heading">{label}</h3>
        <RovingList
          items={items}
          itemKey={(one) => one.id}
          current={open}
          onOpen={(one) => onOpen(one.id)}
          label={label}
          render={(one) => (
            <MessageRow
              message={one}
              channel={channels.find((known) => known.id === one.channel)}
              unread={!read.has(one.id)}
              at={one.state === 'open' ? at : 0}
            />
          )}
        />
      </>
    );

  return (
    <Pair
      head={<ChannelFilter inbox={inbox} channels={channels} read={read} selected={channel} onSelect={setChannel} />}
      label={t('play:inbox.title')}
      open={message !== null}
      onBack={() => onOpen(null)}
      list={
        <>
          {inbox.length === 0 && <Empty>{t('play:inbox.empty')}</Empty>}
          {inbox.length > 0 && urgent.length + rest.length === 0 && <Empty>{t('play:inbox.emptyChannel')}</Empty>}
          {list(urgent, t('play:inbox.sections.urgent'))}
          {list(rest, t(urgent.length > 0 ? 'play:inbox.sections.rest' : 'play:inbox.sections.all'))}
        </>
      }
      detail={
        message ? (
          <MessageView
            key={message.id}
            message={message}
            channel={channels.find((known) => known.id === message.channel)}
            at={message.state === 'open' ? at : 0}
            orders={suggested(message, orders, ordered)}
            onOrder={onOrder}
          />
        ) : (
          <Waiting at={at} inbox={inbox} read={read} onOpen={onOpen} />
        )
      }
    />
  );
}
