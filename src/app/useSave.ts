import { useEffect } from 'preact/hooks';
import type { Exercise } from './exercise.ts';
import { afterPaint } from '../panels/play/base/late.ts';
import { savedOf, type Saved } from './record.ts';

/**
 * Keeps the exercise after every accepted command, at each change of who plays for an empty seat and wherever time stands still;
 * pauses and keeps it when the page is hidden. A console whose projection covers it goes on.
 */
export function useSave(exercise: Exercise, save: (saved: Saved) => void, { staysWhenHidden = false } = {}): void {
  useEffect(() => {
    let entries = -1;
    let at = -1;
    const held = (): string => JSON.stringify(exercise.standIns.held());
    let kept = held();
    const keep = (): void => {
      const { id, started, secret } = exercise;
      const standIns = exercise.standIns.held();
      const { view } = exercise.now();
      at = view.at;
      if (view.phase === 'running')
        save(savedOf({ id, started, secret, standIns, record: exercise.record() }, { finished: false, score: null }, Date.now()));
    };
    // Written once the answer to the command is on screen.
    let callOff: () => void = () => undefined;
    const late = (): void => {
      callOff();
      callOff = afterPaint(keep);
    };
    const stop = exercise.subscribe((moment) => {
      const movedOn = !moment.clock.running && moment.view.at !== at;
      const now = held();
      if (moment.entries !== entries || movedOn || now !== kept) late();
      entries = moment.entries;
      kept = now;
    });
    const onHidden = (): void => {
      if (document.visibilityState !== 'hidden') return;
      if (!staysWhenHidden) exercise.clock.hide();
      keep();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onHidden);
    keep();
    return () => {
      stop();
      callOff();
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', onHidden);
      keep();
    };
  }, [exercise]);
}
