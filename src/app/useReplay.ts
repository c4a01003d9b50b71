import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { worldAt } from '../debrief/index.ts';
import { CELL, told, truth, view, visible } from '../engine/index.ts';
import type { Fact, View } from '../engine/types.ts';
import type { ReplayControl } from '../panels/debrief/replay/types.ts';
import type { Settings } from '../panels/settings/settings.ts';
import { fits } from '../session/index.ts';
import type { Review } from './review.ts';
import { useBoard, type BoardSource } from './useBoard.ts';

/** Exercise minutes over which the board still shows what moved; a longer leap is drawn as it stands. */
const SHORT = 60;

/** The exercise of a review at any minute, as the cell saw it or as it was; null where today's rules cannot replay it. */
export function useReplay(
  { scenario, record }: Review,
  settings: Settings,
  onBranch: (at: number) => void,
): ReplayControl | null {
  const [at, setAt] = useState(0);
  const [known, setKnown] = useState(true);
  const replayable = useMemo(() => fits(scenario, record).length === 0, [scenario, record]);
  const listeners = useRef(new Set<(now: { view: View }, fresh: Fact[]) => void>());
  const now = useRef<Shown | null>(null);

  const look = useCallback(
    (minute: number, asKnown: boolean): Shown => {
      const { world, facts } = worldAt(scenario, record, minute);
      if (!asKnown) return { view: truth(scenario, world), facts };
      const learned = facts.filter((fact) => visible(scenario, fact, CELL)).map((fact) => told(fact, CELL));
      return { view: view(scenario, world, CELL), facts: learned };
    },
    [scenario, record],
  );
  const shown = useMemo(() => (replayable ? look(at, known) : null), [replayable, look, at, known]);
  if (shown && shown !== now.current) {
    const before = now.current?.view.at ?? shown.view.at;
    now.current = shown;
    const near = shown.view.at > before && shown.view.at - before <= SHORT;
    const fresh = near ? shown.facts.filter((fact) => fact.at > before) : [];
    for (const listener of listeners.current) listener(shown, fresh);
  }
  const source = useMemo(
    (): BoardSource => ({
      now: () => now.current ?? look(0, true),
      subscribe(listener) {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
    }),
    [look],
  );
  const mountStage = useBoard(source, settings);
  return (
    shown && { at, known, board: shown.view.board, mountStage, onMove: setAt, onKnown: setKnown, onBranch: () => onBranch(at) }
  );
}

interface Shown {
  view: View;
  facts: Fact[];
}
