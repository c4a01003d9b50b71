import type { Message } from '../../../engine/types.ts';
import { Button, useWords } from '../../parts/index.ts';
import { Deadline } from '../now/Deadline.tsx';
import { decisions, unread } from './inbox.ts';
import { Welcome } from './Welcome.tsx';

interface Props {
  at: number;
  inbox: Message[];
  read: ReadonlySet<string>;
  onOpen(id: string): void;
}

/** What stands beside the list while nothing is open: what waits, and one press to open it. */
export function Waiting({ at, inbox, read, onOpen }: Props) {
  const { t } = useWords();
  const open = decisions(inbox);
  const fresh = unread(inbox, read);
  const [urgent, newest] = [open[0], fresh[0]];
  return (
    <section class="welcome">
      <h2>{t('play:waiting.title')}</h2>
      {urgent && (
        <div class="stack stack--tight">
          <p>
            {t('play:now.decisions', { count: open.length })}
            {urgent.until !== null && ', '}
            <Deadline until={urgent.until} at={at} />
          </p>
          <Button kind="primary" icon="alert" onClick={() => onOpen(urgent.id)}>
            {t('play:waiting.decide')}
          </Button>
        </div>
      )}
      {newest && (
        <div class="stack stack--tight">
          <p>{t('play:now.unread', { count: fresh.length })}</p>
          <Button kind={urgent ? 'plain' : 'primary'} icon="mail" onClick={() => onOpen(newest.id)}>
            {t('play:waiting.read')}
          </Button>
        </div>
      )}
      {!urgent && !newest && <p>{t(inbox.length > 0 ? 'play:waiting.nothing' : 'play:inbox.empty')}</p>}
      <Welcome />
    </section>
  );
}
