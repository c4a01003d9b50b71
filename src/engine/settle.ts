import { dispatch, evaluateChart } from './dispatch.ts';
import { judgeInject } from './injects.ts';
import { startWaiting } from './orders.ts';
import type { Run } from './run.ts';

/** Conditions that set off one another: a scenario may loop, the engine may not. */
const MAX_ROUNDS = 1000;

/** After each task or command: events out, waiting conditions judged, free people put to work, until nothing moves. */
export function settle(run: Run): void {
  dispatch(run);
  for (let round = 0; run.stirred.size > 0 || run.teams.size > 0; round++) {
    if (round > MAX_ROUNDS)
      throw new Error(`conditions without end: ${[...run.stirred].map((index) => run.model.watchers[index]?.id).join(', ')}`);
    const indexes = inOrder(run.stirred);
    const teams = [...run.teams];
    run.stirred.clear();
    run.teams.clear();
    for (const index of indexes) judge(run, index);
    for (const team of teams) startWaiting(run, team);
    dispatch(run);
  }
}

function inOrder(indexes: Set<number>): number[] {
  const list = [...indexes];
  return list.length > 1 ? list.sort((a, b) => a - b) : list;
}

function judge(run: Run, index: number): void {
  const watcher = run.model.watchers[index];
  if (!watcher) return;
  if (watcher.kind === 'inject') {
    judgeInject(run, watcher.id, watcher.guard);
    return;
  }
  const machine = run.model.machines[watcher.id];
  if (machine) evaluateChart(run, machine, 'world.changed');
}
