import { useMemo } from 'preact/hooks';
import { GroupNotes } from '../../panels/group/GroupNotes.tsx';
import { Play } from '../../panels/play/Play.tsx';
import { useWords } from '../../panels/parts/index.ts';
import type { Settings } from '../../panels/settings/settings.ts';
import { playClock } from '../playClock.ts';
import { readMarks } from '../readMarks.ts';
import { useAudio } from '../useAudio.ts';
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
  return (
    <>
      <GroupNotes
        stopped={stopped ? t('facilitator:stop.banner') : null}
        trouble={trouble && t(`problems:${trouble as 'too-many'}`)}
        {...{ lost, over, closed, onLeave }}
      />
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
    </>
  );
}
