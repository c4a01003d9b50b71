import { scoreSheet, type Sheet } from '../debrief/index.ts';
import { endingOf, hashWorld, type Fact, type World } from '../engine/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What play and replay answer. */
export interface Result {
  scenario: string;
  variant: string;
  seed: number;
  /** The automatic player, or null for a record. */
  policy: string | null;
  /** Exercise minutes played. */
  minutes: number;
  hash: string;
  score: Sheet;
  entries: number;
  finished: boolean;
  ending: string | null;
}

export function resultOf(scenario: Scenario, world: World, facts: readonly Fact[], policy: string | null): Result {
  const finished = world.phase === 'over';
  return {
    ...{ scenario: scenario.id, variant: world.variant, seed: world.seed, policy },
    ...{ minutes: world.at, hash: hashWorld(world), score: scoreSheet(scenario, facts) },
    ...{ entries: world.entries, finished, ending: finished ? endingOf(scenario, world).id : null },
  };
}
