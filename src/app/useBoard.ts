import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Fact, View } from '../engine/types.ts';
import type { Settings } from '../panels/settings/settings.ts';
import type { Stage } from '../stage/index.ts';
import { useWords } from '../panels/parts/index.ts';
import type { MountStage } from '../panels/play/types.ts';
import { afterPaint } from '../panels/play/base/late.ts';
import { boardTheme } from './looks.ts';
import { useLooks } from './useLooks.ts';

/** Whatever a board shows: an exercise, or another view of it. */
export interface BoardSource {
  now(): { view: View; facts: Fact[] };
  subscribe(listener: (now: { view: View }, fresh: Fact[]) => void): () => void;
}

/** How to put the drawn board in an element, loaded when its place appears; gives back how to take it away. */
export function useBoard(source: BoardSource, settings: Settings): MountStage {
  const { t } = useWords();
  const stage = useRef<Stage | null>(null);
  const theme = boardTheme(useLooks(settings));
  const now = { language: settings.lang, reducedMotion: settings.reducedMotion, theme };
  const options = useRef(now);
  options.current = now;
  const words = useRef(t);
  words.current = t;

  useEffect(() => stage.current?.setLanguage(settings.lang), [settings.lang]);
  useEffect(() => stage.current?.setMotion(settings.reducedMotion), [settings.reducedMotion]);
  useEffect(() => stage.current?.setTheme(theme), [theme]);
  useEffect(() => stage.current?.resize(), [settings.text]);

  return useCallback(
    (element, onDrawn) => {
      const wheelHint = (): string => words.current('play:board.wheel');
      const mounting = mount(element, source, { ...options.current, wheelHint, controls: onDrawn === undefined }, (board) => {
        stage.current = board;
        onDrawn?.(board);
      });
      return () => {
        stage.current = null;
        mounting.cancel();
      };
    },
    [source],
  );
}

function mount(element: HTMLElement, source: BoardSource, options: Parameters<CreateStage>[1], onReady: (stage: Stage) => void) {
  let cancelled = false;
  let board: Stage | undefined;
  let stop: (() => void) | undefined;
  void import('../stage/index.ts')
    .then(async ({ createStage }) => {
      if (cancelled) return;
      board = await createStage(element, options);
      if (cancelled) return board.destroy();
      const { view, facts } = source.now();
      board.update(view, facts);
      stop = source.subscribe((moment, fresh) => void afterPaint(() => !cancelled && board?.update(moment.view, fresh)));
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
