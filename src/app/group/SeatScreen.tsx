import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { GroupNotes } from '../../panels/group/GroupNotes.tsx';
import { SeatEnding } from '../../panels/group/SeatEnding.tsx';
import { Play } from '../../panels/play/Play.tsx';
import { useWords } from '../../panels/parts/index.ts';
import type { Settings } from '../../panels/settings/settings.ts';
import { playClock } from '../playClock.ts';
import { readMarks } from '../readMarks.ts';
import { useAudio, type Sounds } from '../useAudio.ts';
import { useBoard } from '../useBoard.ts';
import { useMoment } from '../useMoment.ts';
import type { Seated } from './seated.ts';
import { useSeat } from './useSeat.ts';

interface Props {
  seated: Seated;
  settings: Settings;
  onSettings(): void;
  onLeave(): void;
}

/** A seat on a device of its own: the play screen, without the clock and the end. */
export function SeatScreen({ seated, settings, onSettings, onLeave }: Props) {
  const { t, pick } = useWords();
  const { view, facts, clock } = useMoment(seated);
  const { stopped, ended, lost, closed, trouble } = useSeat(seated);
  const mountBoard = useBoard(seated, settings);
  const sounds = useAudio(seated, settings);
  const marks = useMemo(() => readMarks(seated.id), [seated]);
  const name = view.senders.find(({ id }) => id === view.seat)?.name;
  const seat = name ? pick(name) : view.seat;
  const over = ended || view.phase !== 'running';
  // Of a room that was gone when this page came back, nobody knows how it ended.
  const ending = useEnding((ended && !closed) || view.phase !== 'running', sounds.end);
  return (
    <div class="seat">
      <GroupNotes
        stopped={stopped ? t('facilitator:stop.banner') : null}
        trouble={trouble && t(`problems:${trouble as 'too-many'}`)}
        {...{ lost, over, closed, onLeave }}
      />
      {ending.shown && <SeatEnding onClose={ending.close} />}
      <Play
        view={view}
        facts={facts}
        clock={playClock(clock)}
        captions={sounds.captions}
        readMarks={marks}
        submit={seated.submit}
        askSure={settings.askSure}
        led={seat}
        clockAction={() => undefined}
        openSettings={onSettings}
        endExercise={onLeave}
        mountStage={mountBoard}
      />
    </div>
  );
}

/** The end is shown once, and heard if it comes while the seat is held. What came of it is not told here: one sound for all. */
function useEnding(over: boolean, end: Sounds['end']): { shown: boolean; close(): void } {
  const [closed, setClosed] = useState(false);
  const before = useRef(over);
  useEffect(() => {
    if (over && !before.current) end('mixed');
    before.current = over;
  }, [over, end]);
  return { shown: over && !closed, close: () => setClosed(true) };
}
