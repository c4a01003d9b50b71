import type { Work } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';

/** The order's name with its target. */
export function useTitle(): (work: Work) => string {
  const { t, pick } = useWords();
  return (work) =>
    work.targetName ? t('play:work.onTarget', { title: pick(work.title), target: pick(work.targetName) }) : pick(work.title);
}
