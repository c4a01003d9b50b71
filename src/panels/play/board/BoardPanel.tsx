import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../../engine/types.ts';
import { Filter } from '../base/Filter.tsx';
import { useWords } from '../../parts/index.ts';
import { BoardTwin } from './BoardTwin.tsx';

interface Props {
  board: View['board'];
  asText: boolean;
  onAsText(asText: boolean): void;
  mountStage(element: HTMLElement): () => void;
}

/** The map as a picture, or as text. Screen readers always have the text. */
export function BoardPanel({ board, asText, onAsText, mountStage }: Props) {
  const { t } = useWords();
  return (
    <section class="board" aria-label={t('play:board.title')}>
      <div class="board__head">
        <h2>{t('play:board.title')}</h2>
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
        <Stage mount={mountStage} />
        <div
          class={asText ? 'board__twin' : 'visually-hidden'}
          role="region"
          aria-label={t('play:board.stations')}
          tabIndex={asText ? 0 : undefined}
        >
          <BoardTwin board={board} />
        </div>
      </div>
    </section>
  );
}

/** Where the drawn map lives. Nothing in it is said or focused: its twin is the text. */
function Stage({ mount }: { mount(element: HTMLElement): () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef(mount);
  useEffect(() => (place.current ? mounted.current(place.current) : undefined), []);
  return <div class="board__stage" ref={place} aria-hidden="true" />;
}
