import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../panels/settings/settings.ts';
import type { Stage } from '../stage/index.ts';
import type { Exercise } from './exercise.ts';

interface Board {
  /** Puts the board in an element; gives back how to take it away. */
  mount(element: HTMLElement, onStation: (id: string) => void): () => void;
  /** True when it could not be drawn: its text twin then stands alone. */
  missing: boolean;
  stage(): Stage | null;
}

/** The drawn board of an exercise, loaded when its place appears. */
export function useBoard(exercise: Exercise, settings: Settings): Board {
  const stage = useRef<Stage | null>(null);
  const [missing, setMissing] = useState(false);
  const options = useRef({ language: settings.lang, reducedMotion: settings.reducedMotion, theme: settings.theme });
  options.current = { language: settings.lang, reducedMotion: settings.reducedMotion, theme: settings.theme };

  useEffect(() => stage.current?.setLanguage(settings.lang), [settings.lang]);
  useEffect(() => stage.current?.setMotion(settings.reducedMotion), [settings.reducedMotion]);
  useEffect(() => stage.current?.setTheme(settings.theme), [settings.theme]);
  useEffect(() => stage.current?.resize(), [settings.text]);

  const mount = useCallback(
    (element: HTMLElement, onStation: (id: string) => void): (() => void) => {
      let wanted = true;
      let stop: (() => void) | undefined;
      import('../stage/index.ts')
        .then(async ({ createStage }) => {
          if (!wanted) return;
          const board = await createStage(element, options.current);
          if (!wanted) return void board.destroy();
          stage.current = board;
          board.onStation(onStation);
          const { view, facts } = exercise.now();
          board.update(view, facts);
          stop = exercise.subscribe((moment, fresh) => board.update(moment.view, fresh));
        })
        .catch(() => setMissing(true));
      return () => {
        wanted = false;
        stop?.();
        void stage.current?.destroy();
        stage.current = null;
      };
    },
    [exercise],
  );
  return { mount, missing, stage: () => stage.current };
}
