import type { Sheet } from '../../debrief/index.ts';
import { Meter, useWords } from '../parts/index.ts';
import { AXES } from './types.ts';

/** The total and the four axes, as bars with their numbers. */
export function ScoreSummary({ sheet }: { sheet: Sheet }) {
  const { t } = useWords();
  return (
    <section class="score-summary" aria-label={t('debrief:of')}>
      <p class="score-summary__total">
        <span class="score-summary__number tabular" aria-hidden="true">
          {sheet.total}
        </span>
        <span class="score-summary__of" aria-hidden="true">
          / 100
        </span>
        <span class="visually-hidden">{t('debrief:total', { points: sheet.total })}</span>
      </p>
      <ul class="score-summary__axes">
        {AXES.map((axis) => {
          const { points, max } = sheet.axes[axis];
          return (
            <li key={axis}>
              <span class="score-summary__axis">{t(`debrief:axis.${axis}`)}</span>
              <span class="score-summary__points tabular">{t('debrief:points', { points, max })}</span>
              <Meter value={points} max={max} colour={`--line-${axis}`} />
            </li>
          );
        })}
      </ul>
      <p class="soft small">{t('debrief:noFault')}</p>
    </section>
  );
}
