import { audioOf } from './audio.ts';
import { cues } from './cues.ts';
import { page, whenIdle } from './page.ts';
import { createPlayer } from './player.ts';
import type { Audio, AudioOptions } from './types.ts';

export type { Audio, AudioOptions, Caption, Tension, Volumes } from './types.ts';

const idle = (): Promise<void> => new Promise((done) => whenIdle(done));
const effects = [...new Set(cues.map(({ sound }) => sound))];

/**
 * The sounds of an exercise. Volumes go from 0 to 1. Nothing is loaded, and no audio context is made, before a
 * gesture has been answered, nor while silence is asked for.
 */
export const createAudio = (options: AudioOptions): Audio => audioOf(options, createPlayer(options.volumes, effects, idle), page);
