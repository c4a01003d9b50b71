import { useEffect, useRef, useState } from 'preact/hooks';
import { scoreSheet } from '../../debrief/index.ts';
import { createPlayer, playOn, policyOf, runOn } from '../../engine/index.ts';
import { whenCalm } from '../../panels/play/base/late.ts';
import type { Exercise } from '../exercise.ts';

/** Exercise minutes after which the figure is old. */
const OLD = 20;

/** A final score, and the exercise minute from which it was found. */
export interface Reachable {
  points: number;
  at: number;
}

/**
 * Best final score that an automatic player still reaches. The last figure stays until a newer one is there: time may
 * run faster than it is found.
 */
export function useReachable(exercise: Exercise): Reachable | null {
  const [known, setKnown] = useState<Reachable | null>(null);
  const from = useRef({ at: -OLD, entries: -1 });

  useEffect(() => {
    let callOff: (() => void) | null = null;
    const consider = (): void => {
      const { view, entries } = exercise.now();
      if (callOff || (entries === from.current.entries && view.at - from.current.at < OLD)) return;
      const { at } = view;
      from.current = { at, entries };
      callOff = bestFrom(exercise, (points) => {
        callOff = null;
        setKnown({ points, at });
        consider();
      });
    };
    consider();
    const stop = exercise.subscribe(consider);
    return () => {
      stop();
      callOff?.();
    };
  }, [exercise]);
  return known;
}

/** One policy at a time, whenever the page has nothing more pressing to do. */
function bestFrom({ host, scenario }: Pick<Exercise, 'host' | 'scenario'>, onKnown: (points: number) => void): () => void {
  const world = host.world();
  const facts = host.facts();
  const left = scenario.policies.map(({ id }) => id);
  let best = scoreSheet(scenario, facts).total;
  let callOff: () => void = () => undefined;
  const next = (): void => {
    const policy = left.shift();
    if (policy === undefined || world.phase !== 'running') return onKnown(best);
    const run = runOn(scenario, structuredClone(world));
    playOn(run, createPlayer(policyOf(scenario, policy)));
    best = Math.max(best, scoreSheet(scenario, [...facts, ...run.facts]).total);
    callOff = whenCalm(next);
  };
  callOff = whenCalm(next);
  return () => callOff();
}
