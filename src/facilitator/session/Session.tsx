import { useEffect, useState } from 'preact/hooks';
import { Button, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps } from '../types.ts';
import { advise } from './advice.ts';
import './session.css';

type Props = Pick<ConsoleProps, 'view' | 'direction' | 'cut' | 'begun' | 'submit' | 'rehearsal'>;

/** A shorter session: offered before the exercise starts, then its clock and the pace that keeps to it. */
export function Session({ view, direction, cut, begun, submit, rehearsal }: Props) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  if (!cut) return null;
  const waiting = cut.skip.filter((id) => direction.chronogramme.some((one) => one.id === id && one.state === 'waiting'));
  const cutDown = cut.skip.every((id) => direction.chronogramme.some((one) => one.id === id && one.state === 'skipped'));
  const each = async (type: 'skip' | 'put-back', injects: readonly string[]): Promise<void> => {
    setBusy(true);
    for (const inject of injects) await submit('facilitator', { type, inject });
    setBusy(false);
  };
  if (cutDown && view.phase === 'running') {
    return (
      <>
        {!rehearsal && <Clock view={view} play={cut.play} begun={begun} />}
        {view.at === 0 && (
          <div class="session">
            <Button icon="again" unavailable={busy} onClick={() => void each('put-back', cut.skip)}>
              {t('facilitator:session.back')}
            </Button>
          </div>
        )}
      </>
    );
  }
  if (cutDown || view.at > 0 || view.phase !== 'running' || waiting.length === 0) return null;

  return <Offer count={waiting.length} play={cut.play} busy={busy} onTake={() => void each('skip', waiting)} />;
}

function Offer({ count, play, busy, onTake }: { count: number; play: number; busy: boolean; onTake(): void }) {
  const { t } = useWords();
  return (
    <div class="session">
      <p>
        <strong>{t('facilitator:session.title')}</strong> {t('facilitator:session.offer', { count, play })}
      </p>
      <Button icon="clock" unavailable={busy} onClick={onTake}>
        {t('facilitator:session.take')}
      </Button>
    </div>
  );
}

/** Real milliseconds between two looks at the clock on the wall. */
const LOOK = 10_000;

function Clock({ view, play, begun }: { view: Props['view']; play: number; begun: number | null }) {
  const { t } = useWords();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, []);
  const elapsed = begun === null ? 0 : Math.max(0, Math.floor((now - begun) / 60_000));
  const { left, pace } = advise({ at: view.at, duration: view.duration, play, elapsed });
  return (
    <p class="session tabular">
      <strong>{t('facilitator:session.title')}</strong>{' '}
      {left > 0 ? t('facilitator:session.elapsed', { elapsed, play }) : t('facilitator:session.over', { play })}{' '}
      {left > 0 && (pace === null ? t('facilitator:session.late') : t('facilitator:session.pace', { pace }))}
    </p>
  );
}
