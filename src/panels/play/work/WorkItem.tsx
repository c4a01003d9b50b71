import type { Text, Work } from '../../../engine/types.ts';
import { Button, Meter, useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { useTitle } from './title.ts';

interface Props {
  work: Work;
  /** The present minute; 0 for what is queued. */
  at: number;
  team: Text | null;
  onWithdraw(work: Work): void;
  onStop(work: Work): void;
}

/** A piece of work under way or queued, with its progress and its way out. */
export const WorkItem = memo(function WorkItem({ work, at, team, onWithdraw, onStop }: Props) {
  const { t, pick, span } = useWords();
  const when = useWhen();
  const title = useTitle()(work);
  const running = work.state === 'running' && work.start !== null && work.end !== null;
  return (
    <li class="job">
      <div class="job__text">
        <p class="job__title">{title}</p>
        <p class="job__line tabular">
          {team && `${pick(team)}, `}
          {t('play:orders.people', { count: work.people })} ·{' '}
          {running && work.end !== null
            ? t('play:work.ends', { time: when(work.end), left: span(Math.max(0, work.end - at)) })
            : t('play:work.waiting')}
        </p>
        {running && work.start !== null && work.end !== null && (
          <Meter value={at - work.start} max={work.end - work.start} colour="--line-mfa" />
        )}
      </div>
      {work.withdraws ? (
        <Button class="job__out" aria-label={t('play:work.withdrawLabel', { title })} onClick={() => onWithdraw(work)}>
          {t('play:work.withdraw')}
        </Button>
      ) : (
        <Button class="job__out" aria-label={t('play:work.cancelLabel', { title })} onClick={() => onStop(work)}>
          {t('play:work.cancel')}
        </Button>
      )}
    </li>
  );
});
