import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audio, Caption } from '../audio/index.ts';
import { useWords } from '../panels/parts/index.ts';
import type { Settings } from '../panels/settings/settings.ts';
import { afterPaint } from '../panels/play/base/late.ts';
import type { Exercise } from './exercise.ts';

/** How long a caption stays, in milliseconds. */
const CAPTION = 4000;
/** How long the last sound may ring after the screen has gone. */
const RING = 6000;

interface Sounds {
  /** What is being heard, in words; empty if the player wants no captions. */
  captions: string[];
  /** The sound of an ending. */
  end(mood: 'good' | 'mixed' | 'bad'): void;
}

/** The sounds of an exercise, loaded beside the play screen. */
export function useAudio(exercise: Heard, settings: Settings): Sounds {
  const { t } = useWords();
  const audio = useRef<Audio | null>(null);
  const [heard, setHeard] = useState<Caption['key'][]>([]);
  const volumes = { music: settings.music / 100, effects: settings.effects / 100 };
  const options = useRef({ volumes, muted: settings.mute });
  options.current = { volumes, muted: settings.mute };

  useEffect(() => audio.current?.setVolumes(volumes), [settings.music, settings.effects]);
  useEffect(() => audio.current?.setMuted(settings.mute), [settings.mute]);
  useEffect(
    () =>
      listen(
        exercise,
        options,
        (ready) => {
          audio.current = ready;
        },
        setHeard,
      ),
    [exercise],
  );
  return {
    captions: settings.captions ? heard.map((key) => t(`captions:${key}`)) : [],
    end: (mood) => void audio.current?.ending(mood),
  };
}

type Heard = Pick<Exercise, 'now' | 'subscribe'>;
type Options = { current: { volumes: { music: number; effects: number }; muted: boolean } };
type SetHeard = (change: (keys: Caption['key'][]) => Caption['key'][]) => void;

function listen(exercise: Heard, options: Options, onReady: (audio: Audio | null) => void, setHeard: SetHeard): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  void import('../audio/index.ts')
    .then(({ createAudio }) => {
      if (stopped) return;
      const audio = createAudio(options.current);
      const { view } = exercise.now();
      audio.hear([], view, true);
      const show = (captions: Caption[]): void => {
        const keys = captions.map(({ key }) => key);
        if (keys.length === 0) return;
        setHeard((before) => [...before.filter((key) => !keys.includes(key)), ...keys]);
        timers.add(setTimeout(() => setHeard((before) => before.filter((key) => !keys.includes(key))), CAPTION));
      };
      const unsubscribe = exercise.subscribe((moment, fresh) => void afterPaint(() => show(audio.hear(fresh, moment.view))));
      stop = () => {
        unsubscribe();
        audio.setTension(0);
        setTimeout(() => audio.destroy(), RING);
      };
      onReady(audio);
    })
    // A game without sound is whole: every sound that informs is written elsewhere too.
    .catch(() => undefined);
  return () => {
    stopped = true;
    stop?.();
    for (const timer of timers) clearTimeout(timer);
    onReady(null);
  };
}
