import type { Model } from '../model.ts';
import type { Run } from '../run.ts';
import type { Command, CommandType, Entry, Refusal, World } from '../types.ts';
import { answer } from './answer.ts';
import { cancel } from './cancel.ts';
import { abandon, close } from './close.ts';
import type { CommandRule } from './command.ts';
import { delay, edit, fire, improvise, observe, putBack, putForward, skip, strike } from './direct.ts';
import { notify } from './notify.ts';
import { order } from './order.ts';
import { withdraw } from './withdraw.ts';

const COMMANDS: { [K in CommandType]: CommandRule<Extract<Command, { type: K }>> } = {
  order,
  withdraw,
  cancel,
  answer,
  notify,
  close,
  abandon,
  fire,
  delay,
  skip,
  'put-back': putBack,
  'put-forward': putForward,
  edit,
  improvise,
  observe,
  strike,
};

/** Why a command would not be accepted now, or null. Changes nothing. */
export function refusal(model: Model, world: World, by: string, command: Command): Refusal | null {
  if (world.phase !== 'running') return 'exercise-over';
  const rule = COMMANDS[command.type] as CommandRule<Command> | undefined;
  return rule ? rule.refuse(model, world, by, command) : 'unknown';
}

/** Applies an accepted command at the world's present minute. */
export function applyCommand(run: Run, { n, by, command }: Entry): void {
  (COMMANDS[command.type] as CommandRule<Command>).apply(run, n, by, command);
}

export { CELL, FACILITATOR, OBSERVER } from './command.ts';
