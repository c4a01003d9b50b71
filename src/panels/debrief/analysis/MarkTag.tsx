import { Tag, useWords } from '../../parts/index.ts';
import { markOf, SIGNS, TONES } from './marks.ts';

/** What a decision or a wait cost, as a sign, a word and a number; nothing where it cost nothing. */
export function MarkTag({ cost }: { cost: number }) {
  const { t } = useWords();
  const mark = markOf(cost);
  if (!mark) return null;
  return (
    <Tag tone={TONES[mark]}>
      <span class="mark" aria-hidden="true">
        {SIGNS[mark]}
      </span>
      {t(`debrief:analysis.mark.${mark}`)}, {t('debrief:penalty', { count: cost })}
    </Tag>
  );
}
