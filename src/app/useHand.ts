import { useMemo } from 'preact/hooks';
import { painted } from '../panels/play/base/late.ts';
import type { PlayProps } from '../panels/play/types.ts';
import type { Exercise } from './exercise.ts';

/**
 * What the player asks of the exercise. The world moves once the answer to the press is painted: a minute or a command
 * can take longer than a frame on a slow machine. Whatever was asked first is done first.
 */
export function useHand(exercise: Exercise): Pick<PlayProps, 'submit' | 'clockAction'> {
  return useMemo(
    () => ({
      submit: async (command, sure) => {
        await painted();
        return exercise.submit(command, sure);
      },
      clockAction: (action) => void painted().then(() => exercise.clock.act(action)),
    }),
    [exercise],
  );
}
