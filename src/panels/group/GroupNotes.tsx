import { useWords, Icon } from '../parts/index.ts';
import './join.css';

/** What a group's page says above all else: a real event, a lost connection, the end. */
export function GroupNotes({ stopped, lost, over }: { stopped: string | null; lost: boolean; over: boolean }) {
  const { t } = useWords();
  return (
    <>
      {stopped !== null && (
        <div class="notice notice--danger seat-note" role="alert">
          <p>
            <Icon name="alert" size={24} /> <strong>{stopped}</strong>
          </p>
        </div>
      )}
      {lost && !over && (
        <div class="notice notice--warn seat-note" role="status">
          <p>{t('group:seat.lost')}</p>
        </div>
      )}
      {over && (
        <div class="notice seat-note" role="status">
          <p>
            <strong>{t('group:seat.over')}</strong> {t('group:seat.overText')}
          </p>
        </div>
      )}
    </>
  );
}
