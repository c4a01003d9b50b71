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

/** Most moments touch one watched topic or none, whose list is ready as it is. */
function watchersOf(run: Run, topics: string[]): readonly number[] {
  let first: readonly number[] = [];
  let all: Set<number> | null = null;
  for (const topic of topics) {
    const watching = run.model.watching[topic];
    if (!watching) continue;
    if (first.length === 0) first = watching;
    else all = watching.reduce((found, index) => found.add(index), all ?? new Set(first));
  }
  return all ? [...all].sort((a, b) => a - b) : first;
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
