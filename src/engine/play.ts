import type { Policy, Scenario } from '../scenario/scenario.ts';
import { advanceTo } from './advance.ts';
import { CELL } from './commands/index.ts';
import { enter, startRun, type Evaluator, type Setup } from './engine.ts';
import { createPlayer, type Player } from './policy/player.ts';
import type { Run } from './run.ts';
import type { Entry, Fact, World } from './types.ts';

export interface Played {
  world: World;
  facts: Fact[];
  entries: Entry[];
  variant: string;
}

/** Plays a whole exercise with an automatic player, to its end. */
export function play(scenario: Scenario, setup: Setup & { policy: string; evaluator?: Evaluator }): Played {
  const run = startRun(scenario, setup, setup.evaluator);
  const entries = playOn(run, createPlayer(policyOf(scenario, setup.policy)));
  return { world: run.world, facts: run.facts, entries, variant: run.world.variant };
}

export function policyOf(scenario: Scenario, id: string): Policy {
  const policy = scenario.policies.find((one) => one.id === id);
  if (!policy) throw new Error(`unknown policy ${id}`);
  return policy;
}

/** Lets a player go on from a run's world to the end, from a minute on; gives back the entries it made. */
export function playOn(run: Run, player: Player, from = run.world.at): Entry[] {
  const { world } = run;
  const { duration } = run.model.scenario;
  const entries: Entry[] = [];
  let free = from;
  let seen = -1; // facts at the last look that led to nothing
  while (world.phase === 'running' && world.at < duration) {
    const looks = world.at >= free && (run.facts.length !== seen || player.alarms.includes(world.at));
    const choice = looks ? player.choose(run) : null;
    if (choice) {
      const entry: Entry = { n: world.entries + 1, at: world.at, by: CELL, command: choice.command };
      const refused = enter(run, entry);
      if (refused) throw new Error(`a player chose a refused command: ${refused}`);
      entries.push(entry);
      free = world.at + choice.pause;
      seen = -1;
    } else {
      if (looks) seen = run.facts.length;
      advanceTo(run, nextLook(run, player, free));
    }
  }
  advanceTo(run, duration);
  return entries;
}

/** The next minute at which a player may have something to look at: its pause is over, something is due, or an alarm rings. */
function nextLook({ world, model }: Run, player: Player, free: number): number {
  if (free > world.at) return free;
  const due = world.agenda[0]?.due ?? model.scenario.duration;
  const alarm = player.alarms.find((minute) => minute > world.at) ?? due;
  return Math.min(due, alarm);
}
