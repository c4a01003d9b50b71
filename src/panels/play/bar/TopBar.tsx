import { Button, Icon, useWords } from '../../parts/index.ts';
import type { Clock, Pace } from '../types.ts';
import type { Start } from '../../../i18n/index.ts';
import { PaceButtons } from './PaceButtons.tsx';

interface Props {
  title: string;
  start: Start;
  at: number;
  duration: number;
  shift: 'day' | 'night';
  clock: Clock;
  over: boolean;
  /** Somebody else holds the clock. */
  led: boolean;
  onClock(action: 'pause' | 'run' | 'next' | { pace: Pace }): void;
  onGlossary(): void;
  onKeys(): void;
  onSettings(): void;
  onEnd(): void;
}

/** Exercise clock, pace, and the doors to settings, help and the end. */
export function TopBar(props: Props) {
  const { t, clock: clockOf, elapsed } = useWords();
  const { start, at, duration, shift, clock, over } = props;
  const words = { hours: Math.floor(at / 60), total: Math.floor(duration / 60) };
  return (
    <div class="bar" role="group" aria-label={t('play:bar.name')}>
      <p class="bar__title">{props.title}</p>
      <div class="bar__clock">
        <p class="bar__time tabular">
          {clockOf(start, at)}
          <span class="bar__shift">
            <Icon name={shift === 'night' ? 'moon' : 'sun'} size={16} /> {t(`play:bar.${shift}`)}
          </span>
        </p>
        <p class="bar__elapsed tabular">
          {elapsed(at)}
          <span class="visually-hidden">, {t('play:bar.span', words)}</span>
        </p>
        <Days at={at} duration={duration} />
      </div>
      {!props.led && (
        <div class="bar__pace">
          <Button
            kind="primary"
            icon={clock.running ? 'pause' : 'play'}
            unavailable={over}
            class="bar__run"
            onClick={() => props.onClock(clock.running ? 'pause' : 'run')}
          >
            {t(clock.running ? 'play:bar.pause' : clock.reason === 'start' ? 'play:bar.start' : 'play:bar.run')}
          </Button>
          <PaceButtons pace={clock.pace} onPace={(pace) => props.onClock({ pace })} />
          <Button
            icon="next"
            class="bar__next"
            title={t('play:bar.next')}
            unavailable={over}
            onClick={() => props.onClock('next')}
          >
            {t('play:bar.next')}
          </Button>
        </div>
      )}
      <div class="bar__menu">
        <Button kind="quiet" icon="book" iconOnly title={t('play:bar.glossary')} onClick={props.onGlossary}>
          {t('play:bar.glossary')}
        </Button>
        <Button kind="quiet" icon="question" iconOnly title={t('play:bar.keys')} onClick={props.onKeys}>
          {t('play:bar.keys')}
        </Button>
        <Button kind="quiet" icon="settings" iconOnly title={t('play:bar.settings')} onClick={props.onSettings}>
          {t('play:bar.settings')}
        </Button>
        {!props.led && (
          <Button class="bar__end" icon="flag" title={t('play:bar.end')} onClick={props.onEnd}>
            {t('play:bar.end')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The whole exercise as a bar, with a mark at each full day. */
function Days({ at, duration }: { at: number; duration: number }) {
  const marks = Array.from({ length: Math.max(0, Math.ceil(duration / 1440) - 1) }, (_, index) => (index + 1) * 1440);
  return (
    <div class="days" aria-hidden="true">
      <div class="days__done" style={{ width: `${Math.min(100, (100 * at) / duration)}%` }} />
      {marks.map((mark) => (
        <i key={mark} class="days__mark" style={{ insetInlineStart: `${(100 * mark) / duration}%` }} />
      ))}
    </div>
  );
}
