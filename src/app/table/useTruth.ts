import { useMemo } from 'preact/hooks';
import { truth } from '../../engine/index.ts';
import type { Settings } from '../../panels/settings/settings.ts';
import type { Exercise } from '../exercise.ts';
import { useBoard, type BoardSource } from '../useBoard.ts';

/** A second board that shows what is true, for the facilitator alone. */
export function useTruth(exercise: Exercise, settings: Settings): (element: HTMLElement) => () => void {
  const source = useMemo((): BoardSource => {
    const { scenario, host } = exercise;
    const look = () => truth(scenario, host.world());
    return {
      now: () => ({ view: look(), facts: host.facts() }),
      subscribe: (listener) => exercise.subscribe((_moment, fresh) => listener({ view: look() }, fresh)),
    };
  }, [exercise]);
  return useBoard(source, settings);
}
