import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../engine/types.ts';
import { Button, Dialog, useWords } from '../panels/parts/index.ts';
import type { Settings } from '../panels/settings/settings.ts';
import { downloadJson, recordName } from './download.ts';
import { EndDialog } from './EndDialog.tsx';
import type { Exercise } from './exercise.ts';
import type { Saved } from './record.ts';
import { reviewOf, type Review } from './review.ts';
import { useAudio } from './useAudio.ts';
import { useBoard } from './useBoard.ts';
import { useMoment } from './useMoment.ts';
import { useSave } from './useSave.ts';

interface Props {
  exercise: Exercise;
  settings: Settings;
  kept: boolean;
  save(saved: Saved): void;
  onSettings(): void;
  onLeave(): void;
  onFinish(review: Review): void;
  onError(error: unknown): void;
}

function Play(props: Record<string, unknown>) {
  return <pre>{JSON.stringify(props['clock'])}</pre>;
}

/** An exercise being played: its view and its commands, wired to the panels, the board, the sounds and the store. */
export default function PlayScreen({ exercise, settings, kept, save, onSettings, onLeave, onFinish, onError }: Props) {
  const { view, facts, clock } = useMoment(exercise);
  const board = useBoard(exercise, settings);
  const captions = useAudio(exercise, settings);
  const [ending, setEnding] = useState(false);
  useSave(exercise, save);

  useEffect(() => () => exercise.clock.act('pause'), [exercise]);
  const over = view.phase !== 'running';
  const finish = (): void => {
    try {
      onFinish(reviewOf(exercise));
    } catch (error) {
      onError(error);
    }
  };
  const command = (command: Command): void => {
    setEnding(false);
    void exercise.submit(command);
  };

  return (
    <>
      <Play
        view={view}
        facts={facts}
        clock={clock}
        captions={captions}
        submit={exercise.submit}
        clockAction={exercise.clock.act}
        openSettings={onSettings}
        endExercise={() => {
          exercise.clock.act('pause');
          setEnding(true);
        }}
        mountStage={board.mount}
        stageTwinOpen={board.missing}
      />
      {ending && !over && (
        <EndDialog
          kept={kept}
          onStay={() => setEnding(false)}
          onLeave={onLeave}
          onClose={() => command({ type: 'close' })}
          onAbandon={() => command({ type: 'abandon' })}
          onDownload={() => {
            const record = exercise.record();
            downloadJson(recordName(record.scenario.id, record.seed, new Date(exercise.started)), record);
          }}
        />
      )}
      {over && <Over phase={view.phase} onFinish={finish} />}
    </>
  );
}

function Over({ phase, onFinish }: { phase: 'closed' | 'abandoned' | 'over' | 'running'; onFinish(): void }) {
  const { t } = useWords();
  const text = phase === 'closed' ? t('over.closed') : phase === 'abandoned' ? t('over.abandoned') : t('over.over');
  return (
    <Dialog
      title={t('over.title')}
      onClose={onFinish}
      foot={
        <Button kind="primary" large icon="book" onClick={onFinish}>
          {t('over.debrief')}
        </Button>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
