import type { BoardStation } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { StateTag } from '../situation/StateTag.tsx';

/** What the station in focus is, over the picture; screen readers have it in the twin. */
export function StationCard({ station, above }: { station: BoardStation; above: boolean }) {
  const { t, pick } = useWords();
  return (
    <div class={above ? 'station-card station-card--above' : 'station-card'} aria-hidden="true">
      <p>
        <strong>{pick(station.name)}</strong>
        {t('play:colon')}
        {pick(station.text)}
      </p>
      {[...station.gates, ...station.states].map((one) => (
        <p class="small" key={one.chart}>
          {pick(one.name)}
          {t('play:colon')}
          <StateTag reported={one} />
        </p>
      ))}
      {station.marks.map((one) => (
        <p class="small" key={one.finding}>
          {pick(one.title)} <span class="soft">({t(`play:board.confidence.${one.confidence}`)})</span>
        </p>
      ))}
    </div>
  );
}
