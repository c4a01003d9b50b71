import { advanceTo, enter, startRun, type Fact, type World } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ExerciseRecord } from '../../session/index.ts';

/** The world of a record at the end of a minute, and every fact until then. The record must be one that can be replayed. */
export function worldAt(
  scenario: Scenario,
  record: Pick<ExerciseRecord, 'seed' | 'variant' | 'entries'>,
  minute: number,
): { world: World; facts: Fact[] } {
  const run = startRun(scenario, { seed: record.seed, variant: record.variant });
  for (const { hash: _, ...entry } of record.entries) {
    if (entry.at > minute) break;
    advanceTo(run, entry.at);
    enter(run, entry);
  }
  advanceTo(run, minute);
  return { world: run.world, facts: run.facts };
}
