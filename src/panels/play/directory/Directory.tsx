import { useState } from 'preact/hooks';
import type { DirectoryEntry, View } from '../../../engine/types.ts';
import { RovingList, useWords } from '../../parts/index.ts';
import { wordFor } from '../base/dynamic.ts';
import { useLate } from '../base/late.ts';
import { Group } from '../base/Group.tsx';
import { matches } from '../base/search.ts';
import { SearchField } from '../base/SearchField.tsx';
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
  const { t, pick } = useWords();
  const { directory, open, onOpen } = props;
  const [typed, setTyped] = useState('');
  const late = useLate(open);
  const body = directory.find((one) => one.id === late) ?? null;
  const told = directory.filter(knows).length;
  const places = [...new Set([...PLACES, ...directory.map((one) => one.place)])];
  return (
    <Pair
      head={
        directory.length > 0 && (
          <div class="list-tools">
            <SearchField label={t('play:directory.search')} value={typed} onChange={setTyped} />
            <p class="list-note tabular">{t('play:directory.count', { count: told, total: directory.length })}</p>
          </div>
        )
      }
      label={t('play:directory.title')}
      open={body !== null}
      onBack={() => onOpen(null)}
      list={
        directory.length === 0 ? (
          <Empty>{t('play:directory.empty')}</Empty>
        ) : (
          <>
            {typed !== '' && !directory.some((one) => matches(`${pick(one.name)} ${pick(one.role)}`, typed)) && (
              <Empty>{t('play:directory.emptySearch')}</Empty>
            )}
            {places.map((place) => {
              const bodies = directory.filter(
                (one) => one.place === place && (typed === '' || matches(`${pick(one.name)} ${pick(one.role)}`, typed)),
              );
              const name = wordFor(t, 'directory.places', place, t('play:directory.title'));
              return (
                bodies.length > 0 && (
                  <Group
                    key={place}
                    open
                    name={name}
                    count={t('play:directory.count', { count: bodies.filter(knows).length, total: bodies.length })}
                  >
                    <RovingList
                      items={bodies}
                      itemKey={(one) => one.id}
                      current={open}
                      onOpen={(one) => onOpen(one.id)}
                      label={name}
                      render={(one) => <BodyRow body={one} />}
                    />
                  </Group>
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

function knows(body: DirectoryEntry): boolean {
  return body.state !== 'unaware' && body.state !== 'approached';
}
