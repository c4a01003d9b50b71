import type { Work } from '../../../engine/types.ts';
import { Button, useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { RefusalNote, useGive } from '../base/give.tsx';
import { Report } from '../work/Report.tsx';
import { useTitle } from '../work/title.ts';

/** What has become of an order since it was given: whether it has started, until when, its report; and how to take it back. */
export function Given({ work }: { work: Work[] }) {
  const { t } = useWords();
  if (work.length === 0) return null;
  return (
    <section class="given">
      <h3>{t('play:orders.sinceGiven')}</h3>
      <ul class="works__list">
        {[...work]
          .reverse()
          .map((one) =>
            one.state === 'queued' || one.state === 'running' ? (
              <Going key={one.n} work={one} />
            ) : (
              <Report key={one.n} work={one} />
            ),
          )}
      </ul>
    </section>
  );
}

function Going({ work }: { work: Work }) {
  const { t } = useWords();
  const when = useWhen();
  const title = useTitle()(work);
  const { give, refused } = useGive();
  return (
    <li class="report">
      <p class="report__head">
        <strong>{title}</strong>
        <span class="tabular">
          {work.end === null ? t('play:work.waiting') : t('play:orders.underWay', { time: when(work.end) })}
        </span>
      </p>
      {work.withdraws && (
        <Button
          aria-label={t('play:work.withdrawLabel', { title })}
          onClick={() => void give({ type: 'withdraw', n: work.n }, t('play:work.withdrawn', { title }))}
        >
          {t('play:work.withdraw')}
        </Button>
      )}
      <RefusalNote refused={refused} />
    </li>
  );
}
