import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Audio, Caption } from '../audio/index.ts';
import type { Fact, View } from '../engine/types.ts';
import { useWords } from '../panels/parts/index.ts';
import type { Settings } from '../panels/settings/settings.ts';
import { afterPaint } from '../panels/play/base/late.ts';

/** How long a caption stays, in milliseconds. */
const CAPTION = 4000;
/** How long the last sound may ring after the screen has gone. */
const RING = 6000;
/** Captions of one moment, the most pressing first: as many as are shown together. */
const MOST = 2;

/** What is heard of an end, by its mood; `mixed` also where the result is not told yet. */
export type EndMood = 'good' | 'mixed' | 'bad';

export interface Sounds {
  /** What is being heard, in words; empty if the player wants no captions. */
  captions: string[];
  /** The sound of an ending, and the key of its caption; null if nothing can be heard. */
  end(mood: EndMood): Caption['key'] | null;
}

/** What is listened to: an exercise, a seat of a group, or what a console sends. */
export interface Heard {
  now(): { view: View };
  subscribe(listener: (now: { view: View }, fresh: Fact[]) => void): () => void;
}

/** The sounds of an exercise, loaded beside its screen; null as long as there is nothing to listen to. */
export function useAudio(exercise: Heard | null, settings: Settings): Sounds {
  const { t } = useWords();
  const audio = useRef<Audio | null>(null);
  const { heard, show } = useCaptions();
  const volumes = { music: settings.music / 100, effects: settings.effects / 100 };
  const options = useRef({ volumes, muted: settings.mute });
  options.current = { volumes, muted: settings.mute };

  useEffect(() => audio.current?.setVolumes(volumes), [settings.music, settings.effects]);
  useEffect(() => audio.current?.setMuted(settings.mute), [settings.mute]);
  useEffect(() => {
    if (!exercise) return;
    return listen(
      exercise,
      options,
      (ready) => {
        audio.current = ready;
      },
      show,
    );
  }, [exercise, show]);
  const end = useCallback(
    (mood: EndMood) => {
      const captions = audio.current?.ending(mood) ?? [];
      show(captions);
      return captions[0]?.key ?? null;
    },
    [show],
  );
  return { captions: settings.captions ? heard.map((key) => t(`captions:${key}`)) : [], end };
}

/** The captions that stand, each for a while. */
function useCaptions(): { heard: Caption['key'][]; show(captions: Caption[]): void } {
  const [heard, setHeard] = useState<Caption['key'][]>([]);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(
    () => () => {
      for (const timer of timers.current) clearTimeout(timer);
    },
    [],
  );
  const show = useCallback((captions: Caption[]): void => {
    const keys = captions.slice(0, MOST).map(({ key }) => key);
    if (keys.length === 0) return;
    setHeard((before) => [...before.filter((key) => !keys.includes(key)), ...keys]);
    timers.current.add(setTimeout(() => setHeard((before) => before.filter((key) => !keys.includes(key))), CAPTION));
  }, []);
  return { heard, show };
}

type Options = { current: { volumes: { music: number; effects: number }; muted: boolean } };

function listen(
  exercise: Heard,
  options: Options,
  onReady: (audio: Audio | null) => void,
  show: (captions: Caption[]) => void,
): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  void import('../audio/index.ts')
    .then(({ createAudio }) => {
      if (stopped) return;
      const audio = createAudio(options.current);
      audio.hear([], exercise.now().view, true);
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
    onReady(null);
  };
}
