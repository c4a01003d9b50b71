import type { Command, Player, Run } from '../../engine/index.ts';
import { CELL } from '../../engine/index.ts';

/** A command given now, by whom, and the minutes before the next one. */
export interface Given {
  command: Command;
  by: string;
  pause: number;
}

/** Who plays a rollout on. */
export interface Hand {
  choose(run: Run): Given | null;
  /** The next minute after this one at which it looks again although nothing has happened; Infinity if none. */
  nextLook(after: number): number;
}

/** An automatic player of the scenario. */
export function policyHand(player: Player): Hand {
  return {
    choose(run) {
      const choice = player.choose(run);
      return choice && { ...choice, by: CELL };
    },
    nextLook: (after) => player.alarms.find((minute) => minute > after) ?? Infinity,
  };
}

/** Somebody who does nothing more. */
export const idleHand: Hand = { choose: () => null, nextLook: () => Infinity };
