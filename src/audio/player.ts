import type { Howl, HowlOptions } from 'howler';
import { filesOf } from './files.ts';
import { layers } from './tension.ts';
import type { Player, Volumes } from './types.ts';

type Howler = typeof import('howler');

/** Plays through howler, which is only loaded, and only makes an audio context, when sound may be heard. */
export function createPlayer(first: Volumes): Player {
  let howler: Howler | null = null;
  let loading = false;
  let over = false;
  let silent = false;
  let volumes = first;
  let wanted: Record<string, number> = layers[0];
  const effects = new Map<string, Howl>();
  const room = new Map<string, Howl>();

  const load = (sound: string, options: Partial<HowlOptions>): Howl =>
    new howler!.Howl({ src: filesOf(sound), format: ['webm', 'mp3'], ...options });

  async function begin(): Promise<void> {
    if (loading || over) return;
    loading = true;
    howler = await import('howler');
    if (over) return;
    howler.Howler.mute(silent);
    for (const sound of Object.keys(layers[0])) {
      const layer = load(sound, { loop: true, volume: 0 });
      room.set(sound, layer);
      layer.play();
    }
    mix(3000);
  }

  function mix(fade: number): void {
    for (const [sound, layer] of room) layer.fade(layer.volume(), (wanted[sound] ?? 0) * volumes.music, fade);
  }

  return {
    start() {
      // Without sound the game goes on: captions say the same.
      begin().catch(() => undefined);
    },
    play(sound) {
      if (!howler || silent || volumes.effects === 0) return;
      const effect = effects.get(sound) ?? load(sound, {});
      effects.set(sound, effect);
      effect.volume(volumes.effects);
      effect.stop();
      effect.play();
    },
    room(levels, fade) {
      wanted = levels;
      mix(fade);
    },
    setVolumes(next) {
      volumes = next;
      mix(200);
    },
    setSilent(next) {
      silent = next;
      howler?.Howler.mute(next);
    },
    destroy() {
      over = true;
      for (const sound of [...effects.values(), ...room.values()]) sound.unload();
      effects.clear();
      room.clear();
    },
  };
}
