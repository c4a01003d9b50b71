import { useEffect, useRef, useState } from 'preact/hooks';
import { scoreSheet } from '../../debrief/index.ts';
import { createPlayer, playOn, policyOf, runOn } from '../../engine/index.ts';
import { whenCalm } from '../../panels/play/base/late.ts';
import type { Exercise } from '../exercise.ts';

/** Exercise minutes after which the figure is old. */
const OLD = 20;

/** Best final score that an automatic player still reaches from the present world; null until the first is known. */
export function useReachable(exercise: Exercise): number | null {
  const [points, setPoints] = useState<number | null>(null);
  const known = useRef({ at: -OLD, entries: -1 });

  useEffect(() => {
    let callOff: () => void = () => undefined;
    const consider = (): void => {
      const { view, entries } = exercise.now();
      if (entries === known.current.entries && view.at - known.current.at < OLD) return;
      known.current = { at: view.at, entries };
      callOff();
      callOff = bestFrom(exercise, setPoints);
    };
    consider();
    const stop = exercise.subscribe(consider);
    return () => {
      stop();
      callOff();
    };
  }, [exercise]);
  return points;
}

/** One policy at a time, whenever the page has nothing more pressing to do. */
function bestFrom({ host, scenario }: Exercise, onKnown: (points: number) => void): () => void {
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
