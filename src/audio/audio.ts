import type { View } from '../engine/types.ts';
import { choose, endings, turns, type Chosen } from './cues.ts';
import { changes } from './happening.ts';
import { layers, tension } from './tension.ts';
import { throttle } from './throttle.ts';
import type { Audio, AudioOptions, Caption, Player, Tension } from './types.ts';

/** Milliseconds in which the same sound is not heard twice. */
export const GAP = 1500;
const FADE = 2500;

/** What the page tells: whether it is hidden, and its gestures. */
export interface Page {
  hidden(): boolean;
  now(): number;
  /** Calls back when the page is hidden or shown. Returns how to stop. */
  onHidden(listener: () => void): () => void;
  /** Calls back once, when sound is allowed and the page idle: after the first gesture. Returns how to stop. */
  onAllowed(listener: () => void): () => void;
}

/** Sounds of an exercise through a player; no sound is made before a gesture nor while the page is hidden. */
export function audioOf({ muted, ...options }: AudioOptions, player: Player, page: Page): Audio {
  const admit = throttle(GAP);
  let before: View | null = null;
  let level: Tension = 0;

  const hush = () => player.setSilent(muted || page.hidden());
  const stops = [page.onHidden(hush), page.onAllowed(() => player.start())];
  player.setVolumes(options.volumes);
  hush();

  function sound(chosen: Chosen[]): Caption[] {
    const now = page.now();
    const heard = chosen.filter((it) => admit(it.sound, now));
    if (!muted && !page.hidden()) heard.forEach((it, place) => player.play(it.sound, place));
    return heard.map(({ id }) => ({ cue: id, key: id }));
  }

  /** Comes only when the level changes, so never more often. */
  function turned(from: Tension, to: Tension): Caption[] {
    if (from === to) return [];
    const { id } = to > from ? turns.rises : turns.falls;
    return [{ cue: id, key: id }];
  }

  const audio: Audio = {
    hear(facts, view, catchUp = false) {
      const happenings = catchUp ? [] : [...facts, ...changes(before, view)];
      before = view;
      const from = level;
      audio.setTension(tension(view));
      return [...sound(choose(happenings, view)), ...(catchUp ? [] : turned(from, level))];
    },
    ending(mood) {
      audio.setTension(0);
      return sound([endings[mood]]);
    },
    setTension(next) {
      if (next === level) return;
      level = next;
      player.room(layers[next], FADE);
    },
    setVolumes: (volumes) => player.setVolumes(volumes),
    setMuted(next) {
      muted = next;
      hush();
    },
    prepare: () => player.start(),
    destroy() {
      stops.forEach((stop) => stop());
      player.destroy();
    },
  };
  return audio;
}
