import { scoreSheet } from '../../debrief/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { exercisesOf, playExercise } from '../explore/players.ts';
import { createCoverage } from '../explore/reached.ts';
import { KINDS, type Kind } from '../explore/universe.ts';
import { wholeNumber, type Options } from '../options.ts';
import type { Answer } from '../output.ts';
import { percentiles, type Percentiles } from '../percentiles.ts';
import { openScenario } from '../scenario.ts';
import { table } from '../table.ts';
import type { Term, TermKey } from '../words.ts';

type ByPolicy = Record<string, Record<string, Percentiles>>;

interface Explored {
  scenario: string;
  runs: number;
  unreached: Record<Kind, string[]>;
  policies: ByPolicy;
  injects: { count: number; conditional: number; mostInOne: number };
}

const NEVER: Record<Kind, TermKey> = {
  injects: 'neverInjects',
  orders: 'neverOrders',
  findings: 'neverFindings',
  options: 'neverOptions',
  bodies: 'neverBodies',
  states: 'neverStates',
  endings: 'neverEndings',
};

/** Plays a scenario many times, by its policies and at random, and says what nobody ever reached. */
export function explore(options: Options): Answer {
  const { term, subject } = options;
  const runs = wholeNumber(options, 'runs', 2000, 1, 1_000_000);
  const firstSeed = wholeNumber(options, 'seed', 1, 0, 1_000_000_000);
  const scenario = openScenario(subject, term);
  const coverage = createCoverage(scenario);
  const totals = new Map<string, number[]>();
  for (const exercise of exercisesOf(scenario, runs, firstSeed)) {
    const { world, facts } = playExercise(scenario, exercise);
    coverage.add(world, facts);
    if (exercise.randomFrom !== null) continue;
    const key = `${exercise.policy.id} ${exercise.variant}`;
    totals.set(key, [...(totals.get(key) ?? []), scoreSheet(scenario, facts).total]);
  }
  const explored: Explored = {
    ...{ scenario: scenario.id, runs, unreached: coverage.unreached(), policies: byPolicy(scenario, totals) },
    injects: {
      count: scenario.injects.length,
      conditional: scenario.injects.filter(({ trigger }) => !('at' in trigger) || trigger.if || trigger.unless).length,
      mostInOne: coverage.mostInjects(),
    },
  };
  return { json: explored, text: describe(explored, term) };
}

function byPolicy(scenario: Scenario, totals: Map<string, number[]>): ByPolicy {
  const result: ByPolicy = {};
  for (const { id } of scenario.policies) {
    result[id] = {};
    for (const variant of scenario.variants) {
      const found = totals.get(`${id} ${variant.id}`);
      if (found) result[id][variant.id] = percentiles(found);
    }
  }
  return result;
}

function describe({ runs, unreached, policies, injects }: Explored, term: Term): string {
  const never = KINDS.filter((kind) => unreached[kind].length > 0).map((kind) =>
    term(NEVER[kind], { list: unreached[kind].join(', ') }),
  );
  const rows = Object.entries(policies).flatMap(([policy, variants]) =>
    Object.entries(variants).map(([variant, { p5, p50, p95 }]) => [policy, variant, String(p5), String(p50), String(p95)]),
  );
  return [
    term('explored', { runs, conditional: injects.conditional, injects: injects.count, most: injects.mostInOne }),
    ...(never.length > 0 ? never : [term('allReached')]),
    '',
    table([['', '', '5 %', '50 %', '95 %'], ...rows], [2, 3, 4]),
  ].join('\n');
}
