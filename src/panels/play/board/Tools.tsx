import type { Ref } from 'preact';
import { Button, useWords } from '../../parts/index.ts';
import type { Drawn } from '../types.ts';
import { NEARER } from './moves.ts';

interface Props {
  /** Null until the map is drawn. */
  drawn: Drawn | null;
  /** Away: unseen and out of reach, in a place that stays theirs, or the map would have another size when they come. */
  away: boolean;
  /** Id of the legend, and whether it is open. */
  legend: string;
  explained: boolean;
  legendButton: Ref<HTMLButtonElement>;
  onLegend(): void;
}

/** The buttons of the drawn map. */
export function Tools({ drawn, away, legend, explained, legendButton, onLegend }: Props) {
  const { t } = useWords();
  return (
    <div class={away ? 'board__tools board__tools--away' : 'board__tools'} role="group" aria-label={t('play:board.tools')}>
      <Button
        kind="quiet"
        icon="question"
        iconOnly
        title={t('play:board.legend')}
        buttonRef={legendButton}
        aria-expanded={explained ? 'true' : 'false'}
        aria-controls={explained ? legend : undefined}
        onClick={onLegend}
      >
        {t('play:board.legend')}
      </Button>
      <Button kind="quiet" icon="minus" iconOnly title={t('play:board.farther')} onClick={() => drawn?.zoom(1 / NEARER)}>
        {t('play:board.farther')}
      </Button>
      <Button kind="quiet" icon="plus" iconOnly title={t('play:board.nearer')} onClick={() => drawn?.zoom(NEARER)}>
        {t('play:board.nearer')}
      </Button>
      <Button kind="quiet" icon="map" iconOnly title={t('play:board.whole')} onClick={() => drawn?.zoom('fit')}>
        {t('play:board.whole')}
      </Button>
    </div>
  );
}
