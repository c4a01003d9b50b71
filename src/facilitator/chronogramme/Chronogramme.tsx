import { useState } from 'preact/hooks';
import { Filter } from '../../panels/play/base/Filter.tsx';
import { useGive } from '../../panels/play/base/give.tsx';
import { SearchField } from '../../panels/play/base/SearchField.tsx';
import { Button, Empty, RovingList, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps } from '../types.ts';
import { listed, SHOWN, type Shown } from './filter.ts';
import { Improvise } from './Improvise.tsx';
import { InjectView } from './InjectView.tsx';
import { Row } from './Row.tsx';

type Props = Pick<ConsoleProps, 'view' | 'facts' | 'direction' | 'names' | 'objectives' | 'givenBy'>;

/** The chronogramme: what comes, what came, what waits for a condition, what was left out, and what was improvised. */
export function Chronogramme({ view, facts, direction, names, objectives, givenBy }: Props) {
  const { t, lang } = useWords();
  const { give } = useGive();
  const [shown, setShown] = useState<Shown>('ahead');
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [improvising, setImprovising] = useState(false);
  const inject = direction.chronogramme.find(({ id }) => id === open);
  const list = listed(direction.chronogramme, shown, typed, lang);

  return (
    <section class="chronogramme" aria-labelledby="chronogramme">
      <h2 id="chronogramme">{t('facilitator:chronogramme.title')}</h2>
      {inject ? (
        <InjectView
          inject={inject}
          view={view}
          facts={facts}
          names={names}
          objectives={objectives}
          givenBy={givenBy}
          onBack={() => setOpen(null)}
        />
      ) : (
        <>
          <div class="chronogramme__tools">
            <Filter
              label={t('facilitator:chronogramme.filter')}
              selected={shown}
              onSelect={(id) => setShown(SHOWN.find((one) => one === id) ?? 'all')}
              options={SHOWN.map((id) => ({ id, label: t(`facilitator:chronogramme.${id}`) }))}
            />
            <SearchField label={t('facilitator:chronogramme.search')} value={typed} onChange={setTyped} />
            <Button icon="plus" onClick={() => setImprovising(true)}>
              {t('facilitator:chronogramme.improvise')}
            </Button>
          </div>
          <p class="soft small tabular">{t('facilitator:chronogramme.count', { count: list.length })}</p>
          {list.length === 0 && <Empty>{t('facilitator:chronogramme.none')}</Empty>}
          <RovingList
            label={t('facilitator:chronogramme.title')}
            items={list}
            itemKey={({ id }) => id}
            current={null}
            onOpen={({ id }) => setOpen(id)}
            render={(one) => <Row inject={one} start={view.start} />}
          />
        </>
      )}
      {improvising && (
        <Improvise
          view={view}
          seats={view.senders.filter(({ id }) => !view.directory.some((body) => body.id === id))}
          onClose={() => setImprovising(false)}
          onSend={(command) => give(command, t('facilitator:improvise.sent'))}
        />
      )}
    </section>
  );
}
