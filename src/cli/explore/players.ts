import { createPlayer, playOn, startRun, type Choice, type Fact, type Player, type World } from '../../engine/index.ts';
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
export function exercisesOf(
  scenario: Pick<Scenario, 'policies' | 'variants' | 'duration'>,
  runs: number,
  firstSeed: number,
): Exercise[] {
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

/** Is told of each choice before it is carried out. */
export type Watch = (run: ReturnType<typeof startRun>, player: Player, choice: Choice) => void;

/** Plays one exercise to its end. */
export function playExercise(scenario: Scenario, exercise: Exercise, watch?: Watch): { world: World; facts: Fact[] } {
  const run = startRun(scenario, { seed: exercise.seed, variant: exercise.variant });
  const player = playerOf(exercise);
  playOn(run, watch ? watched(player, watch) : player);
  return { world: run.world, facts: run.facts };
}

function playerOf({ policy, randomFrom }: Exercise): Player {
  const planned = createPlayer(policy);
  return randomFrom === null ? planned : handingOver(planned, createPlayer(ANYTHING), randomFrom);
}

/** One plays until a minute, another from then on. */
function handingOver(before: Player, after: Player, minute: number): Player {
  return {
    choose: (run) => (run.world.at < minute ? before : after).choose(run),
    alarms: [...before.alarms, minute].sort((one, other) => one - other),
    copy: () => handingOver(before.copy(), after.copy(), minute),
  };
}

function watched(player: Player, watch: Watch): Player {
  return {
    choose(run) {
      const choice = player.choose(run);
      if (choice) watch(run, player, choice);
      return choice;
    },
    alarms: player.alarms,
    copy: () => player.copy(),
  };
}
