import { advanceTo, copyWorld, enter, runForOutcome, type Entry, type Fact, type Run } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Hand } from './hand.ts';
import type { Point } from './past.ts';

/** What the facilitator did: kept in every rollout, at its minute. */
export type Script = readonly Entry[];

/** Plays on from a point to the end; the world of the point stays as it was. Gives back the entries that were made. */
export function rollOut(scenario: Scenario, facts: readonly Fact[], point: Point, hand: Hand, script: Script): RolledOut {
  const run = runForOutcome(scenario, copyWorld(point.world));
  run.facts = facts.slice(0, point.facts);
  const entries = playOut(
    run,
    hand,
    script.filter(({ n }) => n > point.n),
  );
  return { run, entries };
}

export interface RolledOut {
  run: Run;
  entries: Entry[];
}

function playOut(run: Run, hand: Hand, script: Script): Entry[] {
  const { world } = run;
  const { duration } = run.model.scenario;
  const made: Entry[] = [];
  const give = (by: string, command: Entry['command']): boolean => {
    const entry: Entry = { n: world.entries + 1, at: world.at, by, command };
    if (enter(run, entry) !== null) return false;
    made.push(entry);
    return true;
  };
  let free = world.at;
  let seen = -1; // facts at the last look that led to nothing
  let looked = -1; // minute of that look
  let next = 0;
  while (world.phase === 'running' && world.at < duration) {
    const fixed = script[next];
    if (fixed && fixed.at <= world.at) {
      next++;
      give(fixed.by, fixed.command);
      continue;
    }
    const looks = world.at >= free && (run.facts.length !== seen || hand.nextLook(looked) <= world.at);
    const given = looks ? hand.choose(run) : null;
    if (given) {
      if (!give(given.by, given.command)) throw new Error('a hand gave a refused command');
      free = world.at + given.pause;
      seen = -1;
      continue;
    }
    if (looks) {
      seen = run.facts.length;
      looked = world.at;
    }
    const look = world.at < free ? free : Math.min(world.agenda[0]?.due ?? duration, hand.nextLook(world.at));
    advanceTo(run, Math.min(look, fixed?.at ?? duration));
  }
  advanceTo(run, duration);
  return made;
}
