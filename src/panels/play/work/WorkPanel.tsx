import { useState } from 'preact/hooks';
import type { TeamView, Work } from '../../../engine/types.ts';
import { Confirm, Icon, useWords } from '../../parts/index.ts';
import { RefusalNote, useGive } from '../base/give.tsx';
import { Empty } from '../base/Pair.tsx';
import { current } from '../now/now.ts';
import { Report } from './Report.tsx';
import { useTitle } from './title.ts';
import { WorkItem } from './WorkItem.tsx';

interface Props {
  at: number;
  work: Work[];
  teams: TeamView[];
}

/** Work under way and queued, which can be stopped or withdrawn; under it, the reports. */
export function WorkPanel({ at, work, teams }: Props) {
  const { t } = useWords();
  const titled = useTitle();
  const { give, refused } = useGive();
  const [stopping, setStopping] = useState<Work | null>(null);
  const { running, queued } = current(work);
  const past = work.filter((one) => one.state !== 'running' && one.state !== 'queued' && one.state !== 'idle');
  past.sort((a, b) => (b.end ?? b.at) - (a.end ?? a.at));

  const withdraw = (one: Work): void => {
    void give({ type: 'withdraw', n: one.n }, t('play:work.withdrawn', { title: titled(one) }));
  };
  const stop = (one: Work): void => {
    setStopping(null);
    void give({ type: 'cancel', n: one.n }, t('play:work.cancelled', { title: titled(one) }));
  };

  return (
    <section class="works" aria-label={t('play:work.title')}>
      <h2 class="works__title" tabIndex={-1} data-works>
        <Icon name="clock" size={18} /> {t('play:work.current')}
      </h2>
      {running.length + queued.length === 0 && <Empty>{t('play:work.none')}</Empty>}
      <ul class="works__list">
        {[...running, ...queued].map((one) => (
          <WorkItem
            key={one.n}
            work={one}
            at={one.state === 'running' ? at : 0}
            team={teams.find((team) => team.id === one.team)?.name ?? null}
            onWithdraw={withdraw}
            onStop={setStopping}
          />
        ))}
      </ul>
      <RefusalNote refused={refused} />
      {past.length > 0 && (
        <details class="works__past" open>
          <summary>{t('play:work.pastCount', { count: past.length })}</summary>
          <ul class="works__list">
            {past.map((one) => (
              <Report key={one.n} work={one} />
            ))}
          </ul>
        </details>
      )}
      {stopping && (
        <Confirm
          danger
          title={t('play:work.cancelTitle')}
          action={t('play:work.cancelYes')}
          onConfirm={() => stop(stopping)}
          onCancel={() => setStopping(null)}
        >
          <p>{t('play:work.cancelText', { title: titled(stopping) })}</p>
        </Confirm>
      )}
    </section>
  );
}
