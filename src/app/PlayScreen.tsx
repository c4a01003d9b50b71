import { useEffect, useMemo } from 'preact/hooks';
import type { Caption } from '../audio/index.ts';
import { Play } from '../panels/play/Play.tsx';
import type { Settings } from '../panels/settings/settings.ts';
import type { Exercise } from './exercise.ts';
import { playClock } from './playClock.ts';
import { readMarks } from './readMarks.ts';
import type { Saved } from './record.ts';
import { reviewOf, type Review } from './review.ts';
import { useAudio } from './useAudio.ts';
import { useBoard } from './useBoard.ts';
import { useHand } from './useHand.ts';
import { useMoment } from './useMoment.ts';
import { useSave } from './useSave.ts';
import { useStandstill } from './useStandstill.ts';

interface Props {
  exercise: Exercise;
  settings: Settings;
  /** The settings are open above it. */
  settingsOpen?: boolean;
  save(saved: Saved): void;
  onSettings(): void;
  /** With the caption of the sound of its end, if there is one. */
  onFinish(review: Review, heard: Caption['key'] | null): void;
  onError(error: unknown): void;
}

/** An exercise being played: its view and its commands, wired to the panels, the board, the sounds and the store. */
export default function PlayScreen({ exercise, settings, settingsOpen = false, save, onSettings, onFinish, onError }: Props) {
  const { view, facts, clock } = useMoment(exercise);
  const mountBoard = useBoard(exercise, settings);
  const { submit, clockAction } = useHand(exercise);
  const sounds = useAudio(exercise, settings);
  useSave(exercise, save);
  useStandstill(exercise.clock, settingsOpen);
  const marks = useMemo(() => readMarks(exercise.id), [exercise]);
  useEffect(() => () => exercise.clock.act('pause'), [exercise]);

  return (
    <Play
      view={view}
      facts={facts}
      clock={playClock(clock)}
      captions={sounds.captions}
      readMarks={marks}
      submit={submit}
      askSure={settings.askSure}
      clockAction={clockAction}
      openSettings={onSettings}
      endExercise={() => {
        try {
          const review = reviewOf(exercise);
          onFinish(review, review.ending && sounds.end(review.ending.mood));
        } catch (error) {
          onError(error);
        }
      }}
      mountStage={mountBoard}
    />
  );
}
