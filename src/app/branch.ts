import type { Scenario } from '../scenario/scenario.ts';
import { createHost, type ExerciseRecord } from '../session/index.ts';
import { newId, savedOf, type Saved } from './record.ts';

/** A new exercise that shares another one's past until a minute, and says where it left it; ready to be opened. */
export function branchAt(scenario: Scenario, record: ExerciseRecord, minute: number, now: number): Saved {
  // The world at the end has nothing left to be played.
  const at = Math.min(minute, scenario.duration - 1);
  const past = record.entries.filter((entry) => entry.at <= at && !ENDS.has(entry.command.type));
  const { seed, variant, seats } = record;
  const host = createHost(scenario, { seed, variant, seats, branch: { of: record.hash, at, n: past.length } });
  for (const { at: moment, by, command } of past) {
    host.close(moment);
    host.submit(by, command);
  }
  host.close(at);
  return savedOf({ id: newId(), started: now, record: host.record() }, { finished: false, score: null }, now);
}

/** A branch goes on where the cell had closed. */
const ENDS = new Set(['close', 'abandon']);
