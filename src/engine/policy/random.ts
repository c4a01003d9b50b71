import type { Policy } from '../../scenario/scenario.ts';
import { CELL, refusal } from '../commands/index.ts';
import { drawBetween } from '../draw.ts';
import type { Run } from '../run.ts';
import type { Command } from '../types.ts';
import { everyOrder, openAnswers, signatures } from './moves.ts';
import type { Player } from './player.ts';

/** Minutes between two commands of somebody who acts without thinking. */
const PAUSE = { min: 6, max: 40 };

/** Gives any allowed command, drawn from the seed; it never leaves the exercise. */
export function randomPlayer(policy: Policy, turn = 0): Player {
  return {
    choose(run: Run) {
      const draw = drawing(run.world.seed, policy.id, ++turn);
      const kinds: (() => Command | null)[] = [
        () => pick(run, draw, openAnswers(run.model, run.world), (answer) => answer),
        () => pick(run, draw, everyOrder(run.model), (order) => order),
        () => notice(run, draw),
      ];
      while (kinds.length > 0) {
        const [kind] = kinds.splice(draw(kinds.length), 1);
        const command = kind?.();
        if (command) return { command, pause: PAUSE.min + draw(PAUSE.max - PAUSE.min + 1) };
      }
      return null;
    },
    alarms: [],
    copy: () => randomPlayer(policy, turn),
  };
}

/** An integer from 0 to one under the count, another at each call. */
type Draw = (count: number) => number;

function drawing(seed: number, policy: string, turn: number): Draw {
  let calls = 0;
  return (count) => drawBetween(seed, `policy:${policy}:${turn}`, calls++, { min: 0, max: count - 1 });
}

/** A notification to a body that may be told now, by anybody, any way, saying anything. */
function notice(run: Run, draw: Draw): Command | null {
  const { bodies, contents } = run.model.scenario;
  const senders = signatures(run.model);
  return pick(run, draw, bodies, ({ id: body, channels }) => ({
    type: 'notify',
    body,
    by: oneOf(senders, draw),
    channel: oneOf(Object.keys(channels), draw),
    content: contents.filter(() => draw(2) === 1),
  }));
}

function oneOf(list: string[], draw: Draw): string {
  return list[draw(list.length)] ?? '';
}

/** An allowed command among these, each as likely as the others; to ask about one at a time is quicker than about all. */
function pick<T>(run: Run, draw: Draw, list: readonly T[], commandOf: (one: T) => Command): Command | null {
  const left = [...list];
  while (left.length > 0) {
    const index = draw(left.length);
    const command = commandOf(left[index] as T);
    if (refusal(run.model, run.world, CELL, command) === null) return command;
    left[index] = left.at(-1) as T;
    left.pop();
  }
  return null;
}
