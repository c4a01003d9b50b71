import type { Fact, View } from '../engine/types.ts';
import type { CueId } from './cues.ts';

/** How hard the room presses: 0 calm, 3 unbearable. */
export type Tension = 0 | 1 | 2 | 3;

/** From 0 to 1. */
export interface Volumes {
  music: number;
  effects: number;
}

export interface AudioOptions {
  volumes: Volumes;
  muted: boolean;
}

/** What a sound says, for those who do not hear it: a key of the `captions` words. */
export interface Caption {
  cue: CueId;
  key: CueId;
}

export interface Audio {
  /**
   * Plays what these facts sound like, and follows the view's tension. Gives back the captions, also when muted:
   * they stand for the sound. With `catchUp`, only takes note of the view: nothing is heard of the past.
   */
  hear(facts: Fact[], view: View, catchUp?: boolean): Caption[];
  /** The end of an exercise, in the mood of its ending. */
  ending(mood: 'good' | 'mixed' | 'bad'): Caption[];
  setTension(level: Tension): void;
  setVolumes(volumes: Volumes): void;
  setMuted(muted: boolean): void;
  /** Loads and starts, in idle moments. To be called after a gesture; the first is also noticed here without help. */
  prepare(): void;
  destroy(): void;
}

/** What makes the sound; the rest is testable without. */
export interface Player {
  /** Starts loading and the room tone, as soon as it is not silent. */
  start(): void;
  /** `place` is its rank among the sounds of one moment: the second follows the first. */
  play(sound: string, place?: number): void;
  /** Volume of each layer of the room tone, 0 to 1, reached in `fade` milliseconds. */
  room(layers: Record<string, number>, fade: number): void;
  setVolumes(volumes: Volumes): void;
  /** Silence, at once: muted, or the page is hidden. */
  setSilent(silent: boolean): void;
  destroy(): void;
}
