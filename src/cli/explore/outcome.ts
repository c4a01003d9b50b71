import { scoreSheet } from '../../debrief/index.ts';
import type { Fact, World } from '../../engine/index.ts';
import { canonical, hashText } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** How an exercise ended, as far as two ways to play it are compared. */
export interface Outcome {
  total: number;
  /** Sum of every quantity but trust: each counts something that should not be. */
  harm: number;
  trust: number;
  /** Of the whole last world, but for which option was chosen. */
  hash: string;
}

/** The one quantity of which more is better. */
export const TRUST = 'trust';

export function outcomeOf(scenario: Scenario, world: World, facts: readonly Fact[], inject: string): Outcome {
  let harm = 0;
  for (const [name, { value }] of Object.entries(world.quantities)) if (name !== TRUST) harm += value;
  const { injects, trail: _, ...rest } = world;
  const hash = hashText(canonical({ ...rest, injects: { ...injects, [inject]: null } }));
  return { total: scoreSheet(scenario, facts).total, harm, trust: world.quantities[TRUST]?.value ?? 0, hash };
}

/** Over 0 if the first is better: by points, then by harm in the world, then by trust. */
export function better(one: Outcome, other: Outcome): number {
  return one.total - other.total || other.harm - one.harm || one.trust - other.trust;
}
