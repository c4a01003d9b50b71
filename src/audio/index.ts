import { audioOf } from './audio.ts';
import { page } from './page.ts';
import { createPlayer } from './player.ts';
import type { Audio, AudioOptions } from './types.ts';

export type { Audio, AudioOptions, Caption, Tension, Volumes } from './types.ts';

/** The sounds of an exercise. Volumes go from 0 to 1. Nothing is loaded before the first gesture. */
export const createAudio = (options: AudioOptions): Audio => audioOf(options, createPlayer(options.volumes), page);
