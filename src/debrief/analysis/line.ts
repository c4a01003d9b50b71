import { check, type Command, type Entry, type Refusal, type Run } from '../../engine/index.ts';
import type { Hand } from './hand.ts';

/** A command planned for a minute: it is given then, or as soon after as it is allowed. */
export interface Planned {
  at: number;
  by: string;
  command: Command;
  /** Number of the entry that it was made from: `withdraw` and `cancel` refer to orders by it. */
  n: number | null;
}

/** What a cell means to do, in order of time. */
export type Line = readonly Planned[];

export function lineOf(entries: readonly Entry[]): Planned[] {
  return entries.map(({ n, at, by, command }) => ({ n, at, by, command }));
}

/** Refusals that pass by themselves; with any other, the command is given up. */
const PASSING = new Set<Refusal>([
  'order-closed',
  'order-needs',
  'option-needs',
  'sender-not-told',
  'notice-under-way',
  'order-not-queued',
  'order-not-running',
]);

/** Gives the commands of a line, each as soon as its minute has come and it is allowed. */
export function lineHand(line: Line): Hand {
  const left = [...line];
  const numbers = new Map<number, number>();
  return {
    choose(run) {
      const { at } = run.world;
      for (let index = 0; index < left.length; index++) {
        const one = left[index] as Planned;
        if (one.at > at) break;
        const command = renumbered(one.command, numbers);
        const refused = refusalOf(run, one.by, command);
        if (refused !== null) {
          if (refused === 'wait') continue;
          left.splice(index--, 1);
          continue;
        }
        left.splice(index, 1);
        if (one.n !== null) numbers.set(one.n, run.world.entries + 1);
        // What waited for something is given one at a time: nobody gives ten orders at once.
        return { command, by: one.by, pause: one.at < at ? 1 : 0 };
      }
      return null;
    },
    nextLook: (after) => left.find((one) => one.at > after)?.at ?? Infinity,
  };
}

function refusalOf({ model, world }: Run, by: string, command: Command): Refusal | 'wait' | null {
  if (command.type === 'answer') {
    // Most of a line answers what has not come yet: the cheapest question first.
    const state = world.injects[command.inject]?.state;
    if (state === undefined || state === 'waiting' || state === 'armed') return 'wait';
  }
  const refused = check(model.scenario, world, by, command);
  return refused !== null && PASSING.has(refused) ? 'wait' : refused;
}

function renumbered(command: Command, numbers: Map<number, number>): Command {
  if (command.type !== 'withdraw' && command.type !== 'cancel') return command;
  return { ...command, n: numbers.get(command.n) ?? command.n };
}
