import { Icon, useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { pressure } from './now.ts';

/** Time left before a deadline, counting down; `full` also says the time of day. */
export function Deadline({ until, at, full }: { until: number | null; at: number; full?: boolean }) {
  const { t, span } = useWords();
  const when = useWhen();
  if (until === null) return full ? <span class="deadline">{t('play:time.noDeadline')}</span> : null;
  const left = until - at;
  const time = span(Math.max(0, left));
  return (
    <span class={`deadline deadline--${pressure(until, at)} tabular`}>
      <Icon name="clock" size={14} />{' '}
      {left <= 0
        ? t('play:time.due')
        : full
          ? t('play:time.leftAt', { clock: when(until), time })
          : t('play:time.left', { time })}
    </span>
  );
}
