import { Icon, useWords, type IconName } from '../../parts/index.ts';
import type { Clock } from '../types.ts';

const ICONS: Partial<Record<string, IconName>> = { dilemma: 'alert', deadline: 'alert', running: 'play', over: 'flag' };

/** Whether time runs, and why it stands still; said when it changes. Always one line high, so that nothing moves under it. */
export function Reason({ clock, over, led }: { clock: Clock; over: boolean; led?: string | undefined }) {
  const { t } = useWords();
  const key = over ? 'over' : clock.running ? 'running' : led !== undefined ? 'led' : (clock.reason ?? 'paused');
  return (
    <div class={`reason reason--${key}`} role="status">
      <p>
        {led !== undefined && <strong>{led} · </strong>}
        <Icon name={ICONS[key] ?? 'pause'} size={16} />{' '}
        <span class="reason__text">{key === 'over' ? t('play:announce.over') : t(`play:reason.${key}`)}</span>
      </p>
    </div>
  );
}
