import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../panels/settings/settings.ts';
import type { Stage } from '../stage/index.ts';
import { afterPaint } from '../panels/play/base/late.ts';
import type { Exercise } from './exercise.ts';
import { boardTheme, useLooks } from './looks.ts';

/** How to put the drawn board in an element, loaded when its place appears; gives back how to take it away. */
export function useBoard(exercise: Exercise, settings: Settings): (element: HTMLElement) => () => void {
  const stage = useRef<Stage | null>(null);
  const theme = boardTheme(useLooks(settings));
  const now = { language: settings.lang, reducedMotion: settings.reducedMotion, theme };
  const options = useRef(now);
  options.current = now;

  useEffect(() => stage.current?.setLanguage(settings.lang), [settings.lang]);
  useEffect(() => stage.current?.setMotion(settings.reducedMotion), [settings.reducedMotion]);
  useEffect(() => stage.current?.setTheme(theme), [theme]);
  useEffect(() => stage.current?.resize(), [settings.text]);

  return useCallback(
    (element) => {
      const mounting = mount(element, exercise, options.current, (board) => {
        stage.current = board;
      });
      return () => {
        stage.current = null;
        mounting.cancel();
      };
    },
    [exercise],
  );
}

function mount(element: HTMLElement, exercise: Exercise, options: Parameters<CreateStage>[1], onReady: (stage: Stage) => void) {
  let cancelled = false;
  let board: Stage | undefined;
  let stop: (() => void) | undefined;
  void import('../stage/index.ts')
    .then(async ({ createStage }) => {
      if (cancelled) return;
      board = await createStage(element, options);
      if (cancelled) return board.destroy();
      const { view, facts } = exercise.now();
      board.update(view, facts);
      stop = exercise.subscribe((moment, fresh) => void afterPaint(() => !cancelled && board?.update(moment.view, fresh)));
      onReady(board);
    })
    // Without the picture the text twin stands alone: nothing is lost that the game needs.
    .catch(() => undefined);
  return {
    cancel(): void {
      cancelled = true;
      stop?.();
      void board?.destroy();
    },
  };
}

type CreateStage = typeof import('../stage/index.ts').createStage;
