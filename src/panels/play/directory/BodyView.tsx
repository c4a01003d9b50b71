import type { DirectoryEntry, View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { DetailHeading } from '../base/Pair.tsx';
import { Prose } from '../glossary/Prose.tsx';
import { BodyState } from './BodyRow.tsx';
import { NoticeForm } from './NoticeForm.tsx';

export interface BodyViewProps {
  body: DirectoryEntry;
  directory: View['directory'];
  senders: View['senders'];
  channels: View['channels'];
  contents: View['contents'];
}

/** A body: what it is for, what it was sent, and the form to write to it. */
export function BodyView(props: BodyViewProps) {
  const { t, pick } = useWords();
  const when = useWhen();
  const { body, senders, channels } = props;
  const name = (list: { id: string; name: DirectoryEntry['name'] }[], id: string): string => {
    const found = list.find((one) => one.id === id);
    return found ? pick(found.name) : '';
  };
  return (
    <article class="detail">
      <DetailHeading id={body.id}>{pick(body.name)}</DetailHeading>
      <BodyState state={body.state} />
      <Prose text={pick(body.role)} />
      {body.notices.length > 0 && (
        <section>
          <h3>{t('play:directory.sentBefore')}</h3>
          <ul class="notices">
            {body.notices.map((notice) => (
              <li key={`${notice.sent}-${notice.by}`}>
                {t('play:directory.sentLine', {
                  time: when(notice.sent),
                  by: name(senders, notice.by),
                  channel: name(channels, notice.channel),
                })}{' '}
                <span class="soft">
                  (
                  {notice.arrived === null
                    ? t('play:directory.onWay')
                    : t('play:directory.arrived', { time: when(notice.arrived) })}
                  )
                </span>
                <br />
                <span class="soft small">{notice.content.map((id) => name(props.contents, id)).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NoticeForm {...props} />
    </article>
  );
}
