import type { Message, View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { Filter } from '../base/Filter.tsx';
import { memo } from '../base/memo.ts';
import { ChannelIcon } from './ChannelIcon.tsx';
import { countByChannel } from './inbox.ts';

/** No channel is called so: ids are lower-case words. */
const ALL = '*';

interface Props {
  inbox: Message[];
  channels: View['channels'];
  read: ReadonlySet<string>;
  selected: string | null;
  onSelect(channel: string | null): void;
}

/** Which channel the list shows, each with its number of messages and of unread ones. */
export const ChannelFilter = memo(function ChannelFilter({ inbox, channels, read, selected, onSelect }: Props) {
  const { t, pick } = useWords();
  const counts = countByChannel(inbox, read);
  const unread = counts.reduce((sum, count) => sum + count.unread, 0);
  const options = [
    { id: ALL, total: inbox.length, unread, name: t('play:inbox.all'), channel: undefined },
    ...counts.map((count) => {
      const channel = channels.find((one) => one.id === count.id);
      return { ...count, name: channel ? pick(channel.name) : t('play:inbox.otherChannel'), channel };
    }),
  ];
  return (
    <Filter
      label={t('play:inbox.channels')}
      selected={selected ?? ALL}
      onSelect={(id) => onSelect(id === ALL ? null : id)}
      options={options.map(({ id, name, total, unread: fresh, channel }) => ({
        id,
        label: (
          <>
            {channel && <ChannelIcon channel={channel} />}
            {name}
            <span class="filter__count tabular">
              {total}
              <span class="visually-hidden"> {t('play:inbox.count', { count: total })}</span>
            </span>
            {fresh > 0 && (
              <span class="filter__new tabular">
                {fresh}
                <span class="visually-hidden"> {t('play:inbox.toRead')}</span>
              </span>
            )}
          </>
        ),
      }))}
    />
  );
});
