import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { BoardStation, View } from '../../../engine/types.ts';
import { Filter } from '../base/Filter.tsx';
import { useWords } from '../../parts/index.ts';
import type { Drawn, MountStage } from '../types.ts';
import { BoardTwin } from './BoardTwin.tsx';
import { Legend } from './legend/Legend.tsx';
import { moveMap } from './moves.ts';
import { StationCard } from './StationCard.tsx';
import { Tools } from './Tools.tsx';

interface Props {
  board: View['board'];
  asText: boolean;
  onAsText(asText: boolean): void;
  /** The station whose card is open. */
  station: string | null;
  onStation(id: string | null): void;
  /** What more the card says, where the exercise is played. */
  here?(station: BoardStation): ComponentChildren;
  /** A body was pressed on the ring. */
  onBody?(id: string): void;
  mountStage: MountStage;
}

/** The map as a picture, or as text. Screen readers always have the text; the keyboard's station shows on the picture. */
export function BoardPanel({ board, asText, onAsText, station: shown, onStation, here, onBody, mountStage }: Props) {
  const { t } = useWords();
  const legend = useId();
  const twin = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const legendButton = useRef<HTMLButtonElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [explained, setExplained] = useState(false);
  const station = board.stations.find(({ id }) => id === shown);

  const onDrawn = useCallback(
    (map: Drawn): void => {
      setDrawn(map);
      map.onStation((id) => {
        onStation(id);
        // Its name is out of sight: the page must not go there.
        twin.current?.querySelector<HTMLElement>(`[data-station="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
      });
      if (onBody) map.onBody(onBody);
    },
    [onStation, onBody],
  );
  useEffect(() => drawn?.focusStation(shown), [drawn, shown]);

  const closeLegend = (): void => {
    setExplained(false);
    legendButton.current?.focus();
  };
  const closeCard = (): void => {
    onStation(null);
    title.current?.focus({ preventScroll: true });
  };
  return (
    <section
      class="board"
      aria-label={t('play:board.title')}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onStation(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || (!explained && !station)) return;
        event.stopPropagation();
        if (explained) closeLegend();
        else closeCard();
      }}
    >
      <div class="board__head">
        <h2 ref={title} tabIndex={-1}>
          {t('play:board.title')}
        </h2>
        <Tools
          {...{ drawn, legend, explained, legendButton }}
          away={!drawn || asText}
          onLegend={() => setExplained(!explained)}
        />
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
      <div
        class={asText ? 'board__place board__place--text' : 'board__place'}
        role="group"
        aria-label={t('play:board.keys')}
        tabIndex={drawn && !asText ? 0 : undefined}
        onKeyDown={(event) => drawn && !asText && moveMap(drawn, event)}
      >
        <Stage mount={mountStage} onDrawn={onDrawn} />
        <div
          ref={twin}
          class={asText ? 'board__twin' : 'visually-hidden'}
          role="region"
          aria-label={t('play:board.stations')}
          tabIndex={asText ? 0 : undefined}
        >
          <BoardTwin board={board} onFocus={onStation} />
        </div>
        {station && !asText && (
          <StationCard station={station} above={isLow(station, board)} onClose={closeCard}>
            {here?.(station)}
          </StationCard>
        )}
        {explained && !asText && <Legend id={legend} board={board} onClose={closeLegend} />}
      </div>
    </section>
  );
}

/** Whether a station stands in the lower half of the map, where a card would hide it. */
function isLow({ y }: BoardStation, { stations }: View['board']): boolean {
  const rows = stations.map((one) => one.y);
  return y > (Math.min(...rows) + Math.max(...rows)) / 2;
}

/** Where the drawn map lives. Nothing in it is said or focused: its twin is the text. */
function Stage({ mount, onDrawn }: { mount: MountStage; onDrawn(drawn: Drawn): void }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef(mount);
  useEffect(() => (place.current ? mounted.current(place.current, onDrawn) : undefined), []);
  return <div class="board__stage" ref={place} aria-hidden="true" />;
}
