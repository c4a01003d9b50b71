import type { SheetLine } from '../../debrief/index.ts';
import { useWords } from '../parts/index.ts';
import { storyOf } from './story.ts';
import type { DebriefProps } from './types.ts';

/** The line of the score that won most, and the one that lost most. */
export function StoryWorth(props: Pick<DebriefProps, 'items' | 'escalation' | 'sheet'>) {
  const { t, pick } = useWords();
  const { best, worst } = storyOf(props);
  const worth = ({ points, max }: SheetLine): string =>
    max > 0 ? t('debrief:points', { points, max }) : t('debrief:penalty', { count: Math.abs(points) });
  return (
    <>
      {best && <p>{t('debrief:story.best', { line: pick(best.title), points: worth(best) })}</p>}
      {worst && <p>{t('debrief:story.worst', { line: pick(worst.title), points: worth(worst) })}</p>}
    </>
  );
}
