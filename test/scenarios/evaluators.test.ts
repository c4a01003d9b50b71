import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashWorld, play } from '../../src/engine/index.ts';
import { scenarioAt } from '../exercise.ts';

const shipped = readdirSync('scenarios').filter((name) => existsSync(`scenarios/${name}/scenario.yaml`));

/** Playthroughs for each policy and variant. */
const SEEDS: Record<string, number> = { 'test/scenarios/tiny': 300 };
const SEEDS_OF_A_WHOLE_EXERCISE = 40;

describe.each(['test/scenarios/tiny', ...shipped.map((name) => `scenarios/${name}`)])('%s', (folder) => {
  const scenario = scenarioAt(folder);
  const played = scenario.policies.flatMap(({ id }) => scenario.variants.map((variant) => [id, variant.id] as const));

  it.each(played)('%s against %s: the compiled evaluator gives what XState gives', (policy, variant) => {
    for (let seed = 1; seed <= (SEEDS[folder] ?? SEEDS_OF_A_WHOLE_EXERCISE); seed++) {
      const compiled = play(scenario, { seed, variant, policy, evaluator: 'compiled' });
      const reference = play(scenario, { seed, variant, policy, evaluator: 'xstate' });
      expect(hashWorld(compiled.world), `seed ${seed}`).toBe(hashWorld(reference.world));
      expect(compiled.facts.length, `seed ${seed}`).toBe(reference.facts.length);
    }
  });
});
