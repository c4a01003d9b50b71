import { useEffect, useRef } from 'preact/hooks';
import { sentence, type Names } from '../../i18n/index.ts';
import { BoardTwin } from '../../panels/play/board/BoardTwin.tsx';
import { Meter, Tag, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps } from '../types.ts';

type Props = Pick<ConsoleProps, 'view' | 'direction' | 'names' | 'reachable' | 'mountTruth'>;

/** What the cell does not see: the map as it is, where the adversary stands, what comes, what can still be had. */
export function Truth({ view, direction, names, reachable, mountTruth }: Props) {
  const { t, pick, clock } = useWords();
  return (
    <section class="truth" aria-labelledby="truth">
      <h2 id="truth">
        {t('facilitator:truth.title')} <Tag icon="eye">{t('facilitator:truth.hidden')}</Tag>
      </h2>
      <div class="truth__board" role="group" aria-label={t('facilitator:truth.board')}>
        <Stage mount={mountTruth} />
        <div class="visually-hidden">
          <BoardTwin board={direction.truth.board} />
        </div>
      </div>
      <Reachable known={reachable} start={view.start} />
      <Next direction={direction} names={names} view={view} />
      <h3>{t('facilitator:truth.intrusion')}</h3>
      <dl class="truth__intrusion">
        {direction.intrusion.map((one) => (
          <div key={one.chart}>
            <dt>{pick(one.name)}</dt>
            <dd>
              {pick(one.state)}{' '}
              <span class="soft small tabular">{t('facilitator:truth.since', { when: clock(view.start, one.since) })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Reachable({ known, start }: { known: Props['reachable']; start: Props['view']['start'] }) {
  const { t, clock } = useWords();
  return (
    <div class="truth__reachable">
      <h3>{t('facilitator:truth.reachable')}</h3>
      <p class="tabular">
        <strong>
          {known ? t('facilitator:truth.reachableOf', { points: known.points }) : t('facilitator:truth.reachableWait')}
        </strong>
        {known && <span class="soft small"> {t('facilitator:truth.reachableAt', { when: clock(start, known.at) })}</span>}
      </p>
      <Meter value={known?.points ?? 0} max={100} />
      <p class="soft small">{t('facilitator:truth.reachableHint')}</p>
    </div>
  );
}

/** The next things that happen if nobody gives another command. */
function Next({ direction, names, view }: { direction: Props['direction']; names: Names; view: Props['view'] }) {
  const words = useWords();
  const { t, clock, span } = words;
  return (
    <div class="truth__next">
      <h3>{t('facilitator:truth.next')}</h3>
      {direction.next.length === 0 && <p class="soft">{t('facilitator:truth.nextNone')}</p>}
      <ol>
        {direction.next.map((fact, index) => (
          <li key={index}>
            <span class="soft small tabular">
              {t('facilitator:truth.nextWhen', { when: clock(view.start, fact.at), span: span(fact.at - view.at) })}
            </span>
            <br />
            {sentence(words, fact, names)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where the drawn map lives: its twin is the text beside it. */
function Stage({ mount }: { mount(element: HTMLElement): () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef(mount);
  useEffect(() => (place.current ? mounted.current(place.current) : undefined), []);
  return <div class="truth__stage" ref={place} aria-hidden="true" />;
}
