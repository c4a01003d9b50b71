import { schedule, taskName } from './agenda.ts';
import { arrive, hear } from './bodies.ts';
import { move } from './charts/kinds.ts';
import { evaluateChart } from './dispatch.ts';
import { injectDue, lapse } from './injects.ts';
import { finishWork } from './orders.ts';
import { reportQuantities, wakeQuantity } from './quantities.ts';
import { causedBy, emit, touch, type Run } from './run.ts';
import { settle } from './settle.ts';
import { changeShift } from './teams.ts';
import type { AgendaItem, Cause, Task } from './types.ts';
import type { Topic } from './watch.ts';

const TASKS: { [K in Task['type']]: (run: Run, task: Extract<Task, { type: K }>) => void } = {
  chart: (run, { chart, event }) => {
    const machine = run.model.machines[chart];
    if (machine) evaluateChart(run, machine, event);
  },
  order: (run, { n }) => finishWork(run, n),
  inject: (run, { inject }) => injectDue(run, inject),
  silence: (run, { inject }) => lapse(run, inject),
  notice: (run, { body, n }) => arrive(run, body, n),
  answer: (run, { body, answer }) => hear(run, body, answer),
  shift: (run) => changeShift(run),
  wake: (run, { topic }) => {
    const [kind, id = ''] = topic.split(':') as Topic;
    touch(run, kind, id);
    if (kind === 'quantity') wakeQuantity(run, id);
  },
  end: (run) => end(run),
};

/** Moves the world to an exercise minute: every task due until then, that minute included, in order. */
export function advanceTo(run: Run, minute: number): void {
  const { world } = run;
  const goal = Math.min(minute, run.model.scenario.duration);
  for (;;) {
    if (world.phase === 'over' || world.phase === 'abandoned') return;
    const next = world.agenda[0];
    if (!next || next.due > goal) break;
    world.agenda.shift();
    world.at = next.due;
    carryOut(run, next);
  }
  world.at = Math.max(world.at, goal);
}

const UNTOLD: Cause = {};

/** Carries out the first task of the agenda, whose minute has come. */
function carryOut(run: Run, { task }: AgendaItem): void {
  causedBy(run, run.traced ? { task: taskName(task) } : UNTOLD);
  TASKS[task.type](run, task as never);
  settle(run);
}

export function scheduleEnd(run: Run): void {
  schedule(run, run.model.scenario.duration, { type: 'end' });
}

function end(run: Run): void {
  const next = move(run.evaluate, 'exercise', run.world.phase, 'end');
  if (next === null) return;
  run.world.phase = next;
  reportQuantities(run);
  emit(run, { type: 'phase', phase: next });
}
