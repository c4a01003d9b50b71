import type { Settings } from '../panels/settings/settings.ts';
import type { Exercise } from './exercise.ts';

/** The sounds of an exercise; gives back the captions to show. */
export function useAudio(_exercise: Exercise, _settings: Settings): string[] {
  return [];
}
