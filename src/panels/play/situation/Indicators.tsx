import type { Indicator } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { Empty } from '../base/Pair.tsx';
import { Prose } from '../glossary/Prose.tsx';

/** Figures that the cell follows; one not measured yet says so. */
export const Indicators = memo(function Indicators({ indicators }: { indicators: Indicator[] }) {
  const { t } = useWords();
  return (
    <section>
      <h3>{t('play:situation.indicators')}</h3>
      {indicators.length === 0 && <Empty>{t('play:situation.noIndicators')}</Empty>}
      <dl class="indicators">
        {indicators.map((one) => (
          <Figure key={one.id} indicator={one} />
        ))}
      </dl>
    </section>
  );
});

const Figure = memo(function Figure({ indicator }: { indicator: Indicator }) {
  const { t, pick, number } = useWords();
  return (
    <div class="indicator">
      <dt>{pick(indicator.name)}</dt>
      <dd>
        {indicator.value === null ? (
          <span class="indicator__unknown">{t('play:situation.unknownValue')}</span>
        ) : (
          <>
            <span class="indicator__value tabular">{number(indicator.value)}</span> <span>{pick(indicator.unit)}</span>
          </>
        )}
        <Prose class="indicator__hint" text={pick(indicator.hint)} />
      </dd>
    </div>
  );
});
