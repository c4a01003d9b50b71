import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BoardStation, View } from '../../../engine/types.ts';
import { Filter } from '../base/Filter.tsx';
import { Button, useWords } from '../../parts/index.ts';
import type { Drawn, MountStage } from '../types.ts';
import { BoardTwin } from './BoardTwin.tsx';
import { StationCard } from './StationCard.tsx';

interface Props {
  board: View['board'];
  asText: boolean;
  onAsText(asText: boolean): void;
  mountStage: MountStage;
}

/** The map as a picture, or as text. Screen readers always have the text; the keyboard's station shows on the picture. */
export function BoardPanel({ board, asText, onAsText, mountStage }: Props) {
  const { t } = useWords();
  const twin = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const station = board.stations.find(({ id }) => id === focus);

  const onDrawn = useCallback((map: Drawn): void => {
    setDrawn(map);
    map.onStation((id) => twin.current?.querySelector<HTMLElement>(`[data-station="${CSS.escape(id)}"]`)?.focus());
  }, []);
  useEffect(() => drawn?.focusStation(focus), [drawn, focus]);

  return (
    <section class="board" aria-label={t('play:board.title')}>
      <div class="board__head">
        <h2>{t('play:board.title')}</h2>
        {drawn && !asText && <Tools drawn={drawn} />}
        <Filter
          label={t('play:board.view')}
          selected={asText ? 'text' : 'picture'}
          onSelect={(id) => onAsText(id === 'text')}
          options={[
            { id: 'picture', label: t('play:board.picture') },
            { id: 'text', label: t('play:board.text') },
          ]}
        />
      </div>
      <div class={asText ? 'board__place board__place--text' : 'board__place'}>
        <Stage mount={mountStage} onDrawn={onDrawn} />
        {station && !asText && <StationCard station={station} above={isLow(station, board)} />}
        <div
          ref={twin}
          class={asText ? 'board__twin' : 'visually-hidden'}
          role="region"
          aria-label={t('play:board.stations')}
          tabIndex={asText ? 0 : undefined}
        >
          <BoardTwin board={board} onFocus={setFocus} />
        </div>
      </div>
    </section>
  );
}

/** Whether a station stands in the lower half of the map, where a card would hide it. */
function isLow({ y }: BoardStation, { stations }: View['board']): boolean {
  const rows = stations.map((one) => one.y);
  return y > (Math.min(...rows) + Math.max(...rows)) / 2;
}

const NEARER = 1.4;

function Tools({ drawn }: { drawn: Drawn }) {
  const { t } = useWords();
  return (
    <div class="board__tools" role="group" aria-label={t('play:board.tools')}>
      <Button kind="quiet" icon="question" iconOnly title={t('play:board.legend')} onClick={() => drawn.legend()}>
        {t('play:board.legend')}
      </Button>
      <Button kind="quiet" icon="minus" iconOnly title={t('play:board.farther')} onClick={() => drawn.zoom(1 / NEARER)}>
        {t('play:board.farther')}
      </Button>
      <Button kind="quiet" icon="plus" iconOnly title={t('play:board.nearer')} onClick={() => drawn.zoom(NEARER)}>
        {t('play:board.nearer')}
      </Button>
      <Button kind="quiet" icon="map" iconOnly title={t('play:board.whole')} onClick={() => drawn.zoom('fit')}>
        {t('play:board.whole')}
      </Button>
    </div>
  );
}

/** Where the drawn map lives. Nothing in it is said or focused: its twin is the text. */
function Stage({ mount, onDrawn }: { mount: MountStage; onDrawn(drawn: Drawn): void }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef(mount);
  useEffect(() => (place.current ? mounted.current(place.current, onDrawn) : undefined), []);
  return <div class="board__stage" ref={place} aria-hidden="true" />;
}
