import { dispatch, evaluateChart } from './dispatch.ts';
import { judgeInject } from './injects.ts';
import { startWaiting } from './orders.ts';
import type { Run } from './run.ts';

/** Conditions that set off one another: a scenario may loop, the engine may not. */
const MAX_ROUNDS = 1000;

/** After each task or command: events out, waiting conditions judged, free people put to work, until nothing moves. */
export function settle(run: Run): void {
  dispatch(run);
  for (let round = 0; run.touched.size > 0; round++) {
    if (round > MAX_ROUNDS) throw new Error(`conditions without end: ${[...run.touched].join(', ')}`);
    const touched = [...run.touched];
    run.touched.clear();
    for (const index of watchersOf(run, touched)) judge(run, index);
    for (const topic of touched) if (topic.startsWith('team:')) startWaiting(run, topic.slice(5));
    dispatch(run);
  }
}

function watchersOf(run: Run, topics: string[]): number[] {
  const indexes = new Set<number>();
  for (const topic of topics) for (const index of run.model.watching[topic] ?? []) indexes.add(index);
  return [...indexes].sort((a, b) => a - b);
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
