import type { ComponentChildren } from 'preact';
import type { BoardStation } from '../../../engine/types.ts';
import { Button, useWords } from '../../parts/index.ts';
import { Prose } from '../glossary/Prose.tsx';
import { StateTag } from '../situation/StateTag.tsx';

interface Props {
  station: BoardStation;
  above: boolean;
  onClose(): void;
  /** The work done here, and the orders. */
  children?: ComponentChildren;
}

/** What a station is and how it stands, over the half of the picture where the station is not. */
export function StationCard({ station, above, onClose, children }: Props) {
  const { t, pick } = useWords();
  const name = pick(station.name);
  return (
    <section class={above ? 'station-card station-card--above' : 'station-card'} aria-label={name}>
      <div class="station-card__head">
        <h3>{name}</h3>
        <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
          {t('play:board.closeCard', { name })}
        </Button>
      </div>
      <div class="station-card__parts">
        <div>
          <Prose text={pick(station.text)} />
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
        {children}
      </div>
    </section>
  );
}
