import type { Howl, HowlOptions } from 'howler';
import { filesOf } from './files.ts';
import { layers, TURN } from './tension.ts';
import type { Player, Volumes } from './types.ts';

type Howler = typeof import('howler');

/** Milliseconds from one sound to the next of those that happen at once: together they would be a din. */
const APART = 450;

/**
 * Plays through howler, which is only loaded, and only makes an audio context, when sound may be heard.
 * `idle` is waited for before each costly step, so that none delays an answer to the player.
 */
export function createPlayer(first: Volumes, sounds: readonly string[], idle: () => Promise<void>): Player {
  let howler: Howler | null = null;
  let [allowed, loading, over, silent] = [false, false, false, false];
  let volumes = first;
  let wanted: Record<string, number> = layers[0];
  const effects = new Map<string, Howl>();
  const room = new Map<string, Howl>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const load = (sound: string, options: Partial<HowlOptions>): Howl =>
    new howler!.Howl({ src: filesOf(sound), format: ['webm', 'mp3'], ...options });

  async function begin(): Promise<void> {
    if (!allowed || silent || loading || over) return;
    loading = true;
    const found = await import('howler');
    // Only for sounds that are streamed, as none is here; filling it would weigh on a click.
    found.Howler.html5PoolSize = 0;
    for (const sound of Object.keys(layers[0])) {
      await idle();
      if (over) return;
      howler = found;
      obey();
      const layer = load(sound, { volume: 0, sprite: { turn: [TURN.from, TURN.lasts, true] } });
      room.set(sound, layer);
      layer.play('turn');
      mix(3000);
    }
    for (const sound of sounds) {
      await idle();
      if (over) return;
      if (!effects.has(sound)) effects.set(sound, load(sound, {}));
    }
  }

  /** A page that is not heard computes no sound either. */
  function obey(): void {
    if (!howler) return;
    howler.Howler.mute(silent);
    const context = howler.Howler.ctx;
    (silent ? context?.suspend() : context?.resume())?.catch(() => undefined);
  }

  function mix(fade: number): void {
    for (const [sound, layer] of room) layer.fade(layer.volume(), (wanted[sound] ?? 0) * volumes.music, fade);
  }

  function start(): void {
    // Without sound the game goes on: captions say the same.
    begin().catch(() => undefined);
  }

  function playNow(sound: string): void {
    if (!howler || silent || over || volumes.effects === 0) return;
    const effect = effects.get(sound) ?? load(sound, {});
    effects.set(sound, effect);
    effect.volume(volumes.effects);
    effect.stop();
    effect.play();
  }

  return {
    start() {
      allowed = true;
      start();
    },
    play(sound, place = 0) {
      if (place === 0) return playNow(sound);
      const timer = setTimeout(() => {
        timers.delete(timer);
        playNow(sound);
      }, place * APART);
      timers.add(timer);
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
      if (!next) start();
      if (next) for (const effect of effects.values()) effect.stop();
      obey();
    },
    destroy() {
      over = true;
      for (const timer of timers) clearTimeout(timer);
      for (const sound of [...effects.values(), ...room.values()]) sound.unload();
      effects.clear();
      room.clear();
    },
  };
}
