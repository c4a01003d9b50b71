import type { View } from '../../../engine/types.ts';
import { RovingList, useWords } from '../../parts/index.ts';
import { wordFor } from '../base/dynamic.ts';
import { useLate } from '../base/late.ts';
import { memo } from '../base/memo.ts';
import { Empty, Pair } from '../base/Pair.tsx';
import { BodyRow } from './BodyRow.tsx';
import { BodyView } from './BodyView.tsx';

const PLACES = ['ministry', 'state', 'justice', 'partner', 'public', 'audience'];

interface Props {
  directory: View['directory'];
  senders: View['senders'];
  channels: View['channels'];
  contents: View['contents'];
  open: string | null;
  onOpen(id: string | null): void;
}

/** Bodies by place; beside them, the one that is open, with the message to send it. */
export const Directory = memo(function Directory(props: Props) {
  const { t } = useWords();
  const { directory, open, onOpen } = props;
  const late = useLate(open);
  const body = directory.find((one) => one.id === late) ?? null;
  const told = directory.filter((one) => one.state !== 'unaware' && one.state !== 'approached').length;
  const places = [...new Set([...PLACES, ...directory.map((one) => one.place)])];
  return (
    <Pair
      label={t('play:directory.title')}
      open={body !== null}
      onBack={() => onOpen(null)}
      list={
        directory.length === 0 ? (
          <Empty>{t('play:directory.empty')}</Empty>
        ) : (
          <>
            <p class="list-note tabular">{t('play:directory.count', { told, total: directory.length })}</p>
            {places.map((place) => {
              const bodies = directory.filter((one) => one.place === place);
              const name = wordFor(t, 'directory.places', place, t('play:directory.title'));
              return (
                bodies.length > 0 && (
                  <section key={place} class="group">
                    <h3 class="list-heading">{name}</h3>
                    <RovingList
                      items={bodies}
                      itemKey={(one) => one.id}
                      current={open}
                      onOpen={(one) => onOpen(one.id)}
                      label={name}
                      render={(one) => <BodyRow body={one} />}
                    />
                  </section>
                )
              );
            })}
          </>
        )
      }
      detail={body ? <BodyView key={body.id} {...props} body={body} /> : <Empty>{t('play:directory.choose')}</Empty>}
    />
  );
});
