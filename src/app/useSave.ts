import { useEffect } from 'preact/hooks';
import type { Exercise } from './exercise.ts';
import { savedOf, type Saved } from './record.ts';

/** Keeps the record after every accepted command and at every pause; pauses and keeps it when the page is hidden. */
export function useSave(exercise: Exercise, save: (saved: Saved) => void): void {
  useEffect(() => {
    let entries = -1;
    let running = false;
    const keep = (): void => {
      const { id, started } = exercise;
      const { view } = exercise.now();
      if (view.phase === 'running')
        save(savedOf({ id, started, record: exercise.record() }, { finished: false, score: null }, Date.now()));
    };
    const stop = exercise.subscribe((moment) => {
      const paused = running && !moment.clock.running;
      if (moment.entries !== entries || paused) keep();
      entries = moment.entries;
      running = moment.clock.running;
    });
    const onHidden = (): void => {
      if (document.visibilityState !== 'hidden') return;
      exercise.clock.hide();
      keep();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onHidden);
    keep();
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', onHidden);
      keep();
    };
  }, [exercise]);
}
