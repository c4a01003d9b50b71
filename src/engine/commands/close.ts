import { move } from '../charts/kinds.ts';
import { emit, type Run } from '../run.ts';
import type { Command } from '../types.ts';
import { CELL, FACILITATOR, type CommandRule } from './command.ts';

/** Closes the cell early: the world is played on to the end without it, and judged. */
export const close: CommandRule<Extract<Command, { type: 'close' }>> = {
  refuse: (model, _world, by) => (by === CELL || by === FACILITATOR || model.seats.has(by) ? null : 'not-this-seat'),
  apply: (run) => leave(run, 'close'),
};

/** Abandons the exercise: it stops here and is not assessed. */
export const abandon: CommandRule<Extract<Command, { type: 'abandon' }>> = {
  refuse: close.refuse as never,
  apply: (run) => leave(run, 'abandon'),
};

function leave(run: Run, event: 'close' | 'abandon'): void {
  const next = move(run.evaluate, 'exercise', run.world.phase, event);
  if (next === null) throw new Error(`the exercise is ${run.world.phase} and cannot ${event}`);
  run.world.phase = next;
  emit(run, { type: 'phase', phase: next });
}
