import { useEffect, useState } from 'preact/hooks';
import type { Exercise, Moment } from './exercise.ts';

/** What the seat sees now; redraws at every change. */
export function useMoment(exercise: Pick<Exercise, 'now' | 'subscribe'>): Moment {
  const [moment, setMoment] = useState(() => exercise.now());
  useEffect(() => {
    setMoment(exercise.now());
    return exercise.subscribe(setMoment);
  }, [exercise]);
  return moment;
}
