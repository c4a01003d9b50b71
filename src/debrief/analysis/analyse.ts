import type { Scenario } from '../../scenario/scenario.ts';
import { recordProblem, replay, type Checked, type ExerciseRecord } from '../../session/index.ts';
import { curveOf } from './curve.ts';
import { improve } from './improve.ts';
import { pastOf } from './past.ts';
import { findPivotal } from './pivotal.ts';
import { refine } from './refine.ts';
import { repair, type Repairs } from './repair.ts';
import { createSearch, isDirected, isSpent, policyAt, tryFrom, type Search } from './search.ts';
import type { Analysis, Pivotal } from './types.ts';

/** Playthroughs of an analysis that was not given another number. */
export const BUDGET = 1600;

/** An analysis under way. */
export interface Analysing {
  /** Plays one exercise, or a little more; false when there is nothing left to do. */
  step(): boolean;
  /** What is known so far; `complete` once there is nothing left to do. `ms` is for the caller to say. */
  result(): Analysis;
  /** Playthroughs so far, and how many there may be. */
  spent(): number;
  budget: number;
}

/**
 * Begins the analysis of a record, or says why there is none: it cannot be played again, or was abandoned. An exercise that
 * is not over is taken as if the cell did nothing more.
 */
export function analysis(scenario: Scenario, record: ExerciseRecord, { budget = BUDGET } = {}): Checked<Analysing> {
  const replayed = replay(scenario, record);
  if (!replayed.ok) return replayed;
  const { phase, at } = replayed.value.run.world;
  if (phase === 'abandoned') return { ok: false, problems: [recordProblem('abandoned', 'entries', { at })] };
  const entries = record.entries.map(({ n, at, by, command }) => ({ n, at, by, command }));
  const past = pastOf(scenario, { seed: record.seed, variant: record.variant, entries });
  const search = createSearch(scenario, past, entries.filter(isDirected), budget);
  const pivotal: Pivotal[] = [];
  const repairs: Repairs = new Map();
  const work = workOf(search, repairs, pivotal);
  let complete = false;
  return {
    ok: true,
    value: {
      budget,
      step() {
        if (!complete) complete = work.next().done === true;
        return !complete;
      },
      spent: () => search.spent,
      result: () => ({
        ...{ score: search.score, best: search.best, ...curveOf(search), pivotal: [...pivotal] },
        ...{ playthroughs: search.spent, ms: 0, complete },
      }),
    },
  };
}

/** Points of a first look. */
const COARSE = 24;
/** Shares of the budget: for the best known line; twice, for what the cell did otherwise; for the pivotal moments. */
const SHARE = { searched: 0.4, repaired: 0.12, pivotal: 0.28 };

function* workOf(search: Search, repairs: Repairs, pivotal: Pivotal[]): Generator<void> {
  const { budget } = search;
  const { points } = search.past;
  const all = points.map((_, index) => index);
  const steady = all.filter((index) => points[index]?.kind !== 'agenda');
  const few = Math.ceil(steady.length / COARSE);
  search.limit = budget - Math.floor(budget * SHARE.pivotal);
  yield* rankPolicies(search);
  yield* refine(
    search,
    steady.filter((_, place) => place % few === 0),
  );
  yield* repair(search, repairs, budget * SHARE.repaired);
  yield* improve(search, budget * SHARE.searched);
  yield* refine(search, steady);
  yield* repair(search, repairs, budget * SHARE.repaired);
  yield* refine(search, all);
  search.limit = budget;
  yield* findPivotal(search, repairs, pivotal);
}

/** Every policy from the start; the best come first from then on. */
function* rankPolicies(search: Search): Generator<void> {
  const scores = new Map<string, number>();
  let best = -1;
  for (const policy of search.policies) {
    if (isSpent(search)) break;
    const { score, tail } = tryFrom(search, 0, policyAt(search, 0, policy));
    scores.set(policy.id, score);
    if (score > best) search.reference = tail;
    best = Math.max(best, score);
    yield;
  }
  search.policies.sort((one, other) => (scores.get(other.id) ?? 0) - (scores.get(one.id) ?? 0));
}
