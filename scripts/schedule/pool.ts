import { play, type Command } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** A command of the textbook, at the minute that is the median over the runs in which it was given. */
export interface Scheduled {
  at: number;
  command: Command;
  /** Runs in which it was given, of all, in percent. */
  share: number;
}

/**
 * The textbook's commands over these seeds, all variants together: those given in at least so many percent of the runs,
 * by minute. Each has a minute of its own; a command that is given again is another one.
 */
export function pool(scenario: Scenario, seeds: readonly number[], least = 50): Scheduled[] {
  const given = new Map<string, { command: Command; minutes: number[] }>();
  for (const { id: variant } of scenario.variants) {
    for (const seed of seeds) {
      const times = new Map<string, number>();
      for (const { at, command } of play(scenario, { seed, variant, policy: 'textbook' }).entries) {
        const name = JSON.stringify(command);
        const turn = (times.get(name) ?? 0) + 1;
        times.set(name, turn);
        const key = `${name} ${turn}`;
        const found = given.get(key);
        if (found) found.minutes.push(at);
        else given.set(key, { command, minutes: [at] });
      }
    }
  }
  const runs = scenario.variants.length * seeds.length;
  const often = [...given.values()].flatMap(({ command, minutes }): Scheduled[] => {
    const share = (minutes.length * 100) / runs;
    return share >= least ? [{ at: median(minutes), command, share: Math.round(share) }] : [];
  });
  return spread(often.sort((one, other) => one.at - other.at));
}

/** The lower of the two in the middle, so that it is a minute that occurred. */
function median(minutes: number[]): number {
  return [...minutes].sort((one, other) => one - other)[(minutes.length - 1) >> 1] ?? 0;
}

/** Two commands at one minute: the second comes a minute later. */
function spread(list: Scheduled[]): Scheduled[] {
  let last = -1;
  return list.map((one) => {
    last = Math.max(one.at, last + 1);
    return { ...one, at: last };
  });
}
