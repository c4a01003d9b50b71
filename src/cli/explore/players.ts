import { createPlayer, playOn, startRun, type Fact, type Player, type World } from '../../engine/index.ts';
import type { Policy, Scenario } from '../../scenario/scenario.ts';

/** One exercise to play. Without a policy of its own, somebody acts at random. */
export interface Exercise {
  seed: number;
  variant: string;
  policy: Policy;
  /** From this minute on somebody acts at random; null if the policy plays to the end. */
  randomFrom: number | null;
}

const ANYTHING: Policy = { id: 'anything', random: true, rules: [] };

/**
 * Shares the exercises out: half are the policies' own, which give their percentiles; a quarter is played at random,
 * a quarter begins with a policy and goes on at random, so that what follows a good or a bad beginning is seen as well.
 */
export function exercisesOf(scenario: Scenario, runs: number, firstSeed: number): Exercise[] {
  const { policies, variants, duration } = scenario;
  return Array.from({ length: runs }, (_, index) => {
    const turn = index >> 1;
    const policy = policies[turn % policies.length] ?? ANYTHING;
    const variant = variants[Math.floor(turn / Math.max(1, policies.length)) % variants.length]?.id ?? '';
    const exercise = { seed: firstSeed + index, variant };
    if (index % 2 === 0) return { ...exercise, policy, randomFrom: null };
    if (index % 4 === 1) return { ...exercise, policy: ANYTHING, randomFrom: 0 };
    return { ...exercise, policy, randomFrom: Math.floor((duration * ((turn % 7) + 1)) / 10) };
  });
}

/** Plays one exercise to its end. */
export function playExercise(scenario: Scenario, exercise: Exercise): { world: World; facts: Fact[] } {
  const run = startRun(scenario, { seed: exercise.seed, variant: exercise.variant });
  playOn(run, playerOf(exercise));
  return { world: run.world, facts: run.facts };
}

function playerOf({ policy, randomFrom }: Exercise): Player {
  const planned = createPlayer(policy);
  if (randomFrom === null) return planned;
  const random = createPlayer(ANYTHING);
  return {
    choose: (run) => (run.world.at < randomFrom ? planned : random).choose(run),
    alarms: [...planned.alarms, randomFrom].sort((one, other) => one - other),
  };
}
