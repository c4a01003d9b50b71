import type { Work } from '../../../engine/types.ts';
import { Tag, useWords, type IconName } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { Prose } from '../glossary/Prose.tsx';
import { useTitle } from './title.ts';

const LOOK: Record<'done' | 'failed' | 'withdrawn' | 'cancelled', { tone: 'good' | 'danger' | 'plain'; icon: IconName }> = {
  done: { tone: 'good', icon: 'check' },
  failed: { tone: 'danger', icon: 'alert' },
  withdrawn: { tone: 'plain', icon: 'minus' },
  cancelled: { tone: 'plain', icon: 'close' },
};

/** What became of an order: its report, its failure, or that it was taken back. */
export const Report = memo(function Report({ work }: { work: Work }) {
  const { t, pick } = useWords();
  const when = useWhen();
  const title = useTitle()(work);
  const state = work.state in LOOK ? (work.state as keyof typeof LOOK) : 'withdrawn';
  return (
    <li class="report">
      <p class="report__head">
        <Tag {...LOOK[state]}>{t(`play:work.state.${state}`)}</Tag>
        <strong>{title}</strong>
        <span class="soft small tabular">{when(work.end ?? work.at)}</span>
      </p>
      {work.report && <Prose text={pick(work.report)} />}
      {work.nothingFound && <p class="report__nothing">{t('play:work.nothing')}</p>}
    </li>
  );
});
