import type { Start } from '../../../i18n/index.ts';
import { minuteAfterKey } from '../analysis/walk.ts';
import { Button, Choice, useWords } from '../../parts/index.ts';
import { SPEEDS, usePlaying, type Speed } from './usePlaying.ts';

interface Props {
  at: number;
  duration: number;
  start: Start;
  /** Minutes at which something happened, ascending. */
  moments: readonly number[];
  onMove(at: number): void;
}

/** First, previous, play, next, last, and a cursor on the whole exercise. */
export function Controls({ at, duration, start, moments, onMove }: Props) {
  const { t, clock, elapsed } = useWords();
  const { playing, setPlaying, speed, setSpeed } = usePlaying(at, duration, onMove);
  const go = (key: string) => minuteAfterKey(key, at, moments, duration) ?? at;
  const move = (key: string) => (): void => {
    setPlaying(false);
    onMove(go(key));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = minuteAfterKey(event.key, at, moments, duration);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <div class="replay__controls" role="group" aria-label={t('debrief:replay.controls')}>
      <p class="replay__clock tabular">
        {clock(start, at)} <span class="soft">{elapsed(at)}</span>
      </p>
      <input
        class="field__range replay__range"
        type="range"
        min={0}
        max={duration}
        step={1}
        value={at}
        aria-label={t('debrief:replay.cursor')}
        aria-valuetext={clock(start, at)}
        onKeyDown={onKeyDown}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
      <div class="row">
        <Button unavailable={at === 0} onClick={move('Home')}>
          {t('debrief:replay.first')}
        </Button>
        <Button unavailable={at === 0} onClick={move('ArrowLeft')}>
          {t('debrief:replay.previous')}
        </Button>
        <Button
          kind="primary"
          onClick={() => {
            if (!playing && at === duration) onMove(0);
            setPlaying(!playing);
          }}
        >
          {t(playing ? 'debrief:replay.pause' : 'debrief:replay.play')}
        </Button>
        <Button unavailable={at === duration} onClick={move('ArrowRight')}>
          {t('debrief:replay.next')}
        </Button>
        <Button unavailable={at === duration} onClick={move('End')}>
          {t('debrief:replay.last')}
        </Button>
      </div>
      <Choice<Speed>
        label={t('debrief:replay.speed')}
        value={speed}
        options={SPEEDS.map((value) => ({ value, label: `${value}×` }))}
        onChange={setSpeed}
      />
    </div>
  );
}
