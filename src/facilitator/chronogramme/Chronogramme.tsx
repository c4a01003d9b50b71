import { useMemo, useState } from 'preact/hooks';
import { Filter } from '../../panels/play/base/Filter.tsx';
import { SearchField } from '../../panels/play/base/SearchField.tsx';
import { Button, Empty, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps } from '../types.ts';
import { listed, SHOWN, type Shown } from './filter.ts';
import { Improvise } from './Improvise.tsx';
import { InjectView } from './InjectView.tsx';
import { pastOf, type Telling } from './past.ts';
import { linesOf } from './timeline.ts';
import { Timeline } from './Timeline.tsx';

type Props = Pick<ConsoleProps, 'view' | 'facts' | 'direction' | 'names' | 'objectives' | 'givenBy'> & {
  /** The inject that is open. */
  open: string | null;
  onOpen(id: string | null): void;
};

/** The chronogramme: what comes, what came, what waits for a condition, what was left out, and what was improvised. */
export function Chronogramme({ view, facts, direction, names, objectives, givenBy, open, onOpen }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const [shown, setShown] = useState<Shown>('ahead');
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState<string | null>(null);
  const [improvising, setImprovising] = useState(false);
  const inject = direction.chronogramme.find(({ id }) => id === open);
  const past = useMemo(() => pastOf(facts), [facts]);
  const telling: Telling = { words, start: view.start, names, past, givenBy };
  const list = listed(direction.chronogramme, shown, typed, lang);

  return (
    <section class="chronogramme" aria-labelledby="chronogramme">
      <h2 id="chronogramme">{t('facilitator:chronogramme.title')}</h2>
      {inject ? (
        <InjectView inject={inject} view={view} telling={telling} objectives={objectives} onBack={() => onOpen(null)} />
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
          {list.length === 0 ? (
            <Empty>{t('facilitator:chronogramme.none')}</Empty>
          ) : (
            <Timeline
              lines={linesOf(list, shown, view.at, view.start.minute)}
              view={view}
              telling={telling}
              last={last}
              onOpen={({ id }) => {
                onOpen(id);
                setLast(id);
              }}
            />
          )}
        </>
      )}
      {improvising && (
        <Improvise
          view={view}
          seats={view.senders.filter(({ id }) => !view.directory.some((body) => body.id === id))}
          onClose={() => setImprovising(false)}
        />
      )}
    </section>
  );
}
