import { Button, Icon, useWords } from '../parts/index.ts';
import './join.css';

interface Props {
  /** An observer decides nothing, and holds no seat. */
  as?: 'seat' | 'observer';
  stopped: string | null;
  lost: boolean;
  over: boolean;
  /** The room was found closed when the connection came back. */
  closed?: boolean;
  /** What the server denies for now. */
  trouble?: string | null;
  onLeave(): void;
}

/** What a group's page says above all else: a real event, a lost connection, the end; and the way out of the last two. */
export function GroupNotes({ as = 'seat', stopped, lost, over, closed = false, trouble = null, onLeave }: Props) {
  const { t } = useWords();
  const leave = (
    <p>
      <Button icon="left" onClick={onLeave}>
        {t(`group:${as}.leave`)}
      </Button>
    </p>
  );
  return (
    <>
      {stopped !== null && (
        <div class="notice notice--danger seat-note" role="alert">
          <p>
            <Icon name="alert" size={24} /> <strong>{stopped}</strong>
          </p>
        </div>
      )}
      {(lost || trouble !== null) && !over && (
        <div class="notice notice--warn seat-note">
          <div role="status">
            {lost && <p>{t(`group:${as}.lost`)}</p>}
            {trouble !== null && (
              <p>
                {trouble} {t('group:seat.retry')}
              </p>
            )}
          </div>
          {leave}
        </div>
      )}
      {over && (
        <div class="notice seat-note">
          <p role="status">
            <strong>{t('group:seat.over')}</strong> {closed && t('group:seat.closed')} {t('group:seat.overText')}
          </p>
          {leave}
        </div>
      )}
    </>
  );
}
