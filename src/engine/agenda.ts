import type { Run } from './run.ts';
import type { Task } from './types.ts';

/** Puts a task on the agenda. Within a minute, tasks run in the order of scheduling. */
export function schedule(run: Run, due: number, task: Task): void {
  const { agenda } = run.world;
  const item = { due, sequence: run.world.sequence++, task };
  let low = 0;
  let high = agenda.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((agenda[middle] as { due: number }).due <= due) low = middle + 1;
    else high = middle;
  }
  agenda.splice(low, 0, item);
}

/** Takes off the agenda every task that matches. */
export function unschedule(run: Run, matches: (task: Task) => boolean): void {
  const { agenda } = run.world;
  for (let i = agenda.length - 1; i >= 0; i--) {
    if (matches((agenda[i] as { task: Task }).task)) agenda.splice(i, 1);
  }
}

/** A task in one line, for the cause of a fact. */
export function taskName(task: Task): string {
  return Object.values(task).join(' ');
}
