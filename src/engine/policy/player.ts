import type { Policy } from '../../scenario/scenario.ts';
import type { Run } from '../run.ts';
import type { Command, World } from '../types.ts';
import { everythingPlayer } from './everything.ts';
import { randomPlayer } from './random.ts';
import { rulePlayer, rulePlayerFrom } from './rules.ts';

/** A command to give now, and the minutes before the next one. */
export interface Choice {
  command: Command;
  pause: number;
}

/** An automatic player. It reads only what a player sees. */
export interface Player {
  choose(run: Run): Choice | null;
  /** Minutes at which it looks again although nothing has happened, ascending. */
  alarms: number[];
  /** A player who goes on as this one would, for a world that goes another way from here. */
  copy(): Player;
}

export function createPlayer(policy: Policy): Player {
  if (policy.random) return randomPlayer(policy);
  return policy.everything ? everythingPlayer() : rulePlayer(policy);
}

/** A player who takes the cell over from somebody else in the middle of an exercise. */
export function takeOver(policy: Policy, world: World): Player {
  return policy.random || policy.everything ? createPlayer(policy) : rulePlayerFrom(policy, world);
}
