import { Icon, useWords } from '../../parts/index.ts';
import type { Clock } from '../types.ts';

/** Why the exercise clock stands still; said when it changes. */
export function Reason({ clock, over }: { clock: Clock; over: boolean }) {
  const { t } = useWords();
  const key = over ? 'over' : clock.running ? null : (clock.reason ?? 'paused');
  return (
    <div class={key === null ? 'reason reason--none' : `reason reason--${key}`} role="status">
      {key !== null && (
        <p>
          <Icon name={key === 'dilemma' || key === 'deadline' ? 'alert' : 'pause'} size={16} />{' '}
          {key === 'over' ? t('play:announce.over') : t(`play:reason.${key}`)}
        </p>
      )}
    </div>
  );
}
