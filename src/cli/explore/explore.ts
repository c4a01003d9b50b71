import { scoreSheet } from '../../debrief/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { percentiles, type Percentiles } from '../percentiles.ts';
import { tryOptions, type Options } from './options.ts';
import { exercisesOf, playExercise } from './players.ts';
import { createCoverage, type Coverage } from './reached.ts';
import { universeOf, type ByKind } from './universe.ts';

/** What was found about the dilemmas: an option that is never best, two that come to the same, one that nobody could try. */
export interface Dilemmas {
  dominated: string[];
  alike: [string, string][];
  untried: string[];
  options: Record<string, { tried: number; best: number }>;
}

export interface OfVariant extends Dilemmas {
  unreached: ByKind<string[]>;
  /** Injects delivered in one exercise. */
  injects: { p50: number; max: number };
}

export interface Explored extends Dilemmas {
  scenario: string;
  runs: number;
  /** Playthroughs beside these, to try the options of dilemmas. */
  tries: number;
  unreached: ByKind<string[]>;
  policies: Record<string, Record<string, Percentiles>>;
  injects: { count: number; conditional: number; mostInOne: number };
  variants: Record<string, OfVariant>;
}

export interface Asked {
  /** Exercises, shared out among the variants. */
  runs: number;
  firstSeed: number;
  /** Playthroughs to try the options of dilemmas, shared out among the variants. */
  tries: number;
  /** All of them if absent. */
  variant?: string | undefined;
}

/** Plays a scenario many times, by its policies and at random, and says what was never met and which options are no choice. */
export function explore(scenario: Scenario, { runs, firstSeed, tries, variant }: Asked): Explored {
  const variants = scenario.variants.filter(({ id }) => variant === undefined || id === variant);
  const coverage = createCoverage(scenario);
  const dilemmas = new Map(variants.map(({ id }) => [id, tryOptions(scenario, Math.floor(tries / variants.length))]));
  const totals = new Map<string, number[]>();
  for (const exercise of exercisesOf({ ...scenario, variants }, runs, firstSeed)) {
    const player = `${exercise.policy.id} ${exercise.randomFrom === null ? 'alone' : 'then anything'}`;
    const { world, facts } = playExercise(scenario, exercise, dilemmas.get(exercise.variant)?.watch(player));
    coverage.add(world, facts);
    if (exercise.randomFrom !== null) continue;
    const key = `${exercise.policy.id} ${exercise.variant}`;
    totals.set(key, [...(totals.get(key) ?? []), scoreSheet(scenario, facts).total]);
  }
  const found = [...dilemmas].map(([id, options]) => [id, ofVariant(scenario, id, coverage, options)] as const);
  return {
    ...{ scenario: scenario.id, runs, tries: sum([...dilemmas.values()].map((options) => options.spent())) },
    unreached: coverage.unreached(variant),
    ...together(found.map(([, one]) => one)),
    policies: byPolicy(scenario, totals),
    injects: {
      count: scenario.injects.length,
      conditional: scenario.injects.filter(({ trigger }) => !('at' in trigger) || trigger.if || trigger.unless).length,
      mostInOne: Math.max(0, ...coverage.injects()),
    },
    variants: Object.fromEntries(found),
  };
}

function ofVariant(scenario: Scenario, id: string, coverage: Coverage, options: Options): OfVariant {
  const injects = coverage.injects(id);
  const here = new Set(universeOf(scenario, id).options);
  return {
    unreached: coverage.unreached(id),
    ...{ dominated: options.dominated(), alike: options.alike(), options: options.tally() },
    untried: options.untried().filter((name) => here.has(name)),
    injects: { p50: percentiles(injects).p50, max: Math.max(0, ...injects) },
  };
}

/** An option is best if it is so against some adversary; two are alike if they are so against each. */
function together(variants: OfVariant[]): Dilemmas {
  const [first] = variants;
  const options: Dilemmas['options'] = {};
  for (const one of variants) {
    for (const [name, { tried, best }] of Object.entries(one.options)) {
      const before = options[name] ?? { tried: 0, best: 0 };
      options[name] = { tried: before.tried + tried, best: before.best + best };
    }
  }
  const names = (which: (one: { tried: number; best: number }) => boolean) =>
    Object.entries(options).flatMap(([name, one]) => (which(one) ? [name] : []));
  return {
    dominated: names(({ tried, best }) => tried > 0 && best === 0),
    alike: (first?.alike ?? []).filter((pair) => variants.every((one) => one.alike.some((other) => `${other}` === `${pair}`))),
    untried: names(({ tried }) => tried === 0).filter((name) => variants.some(({ untried }) => untried.includes(name))),
    options,
  };
}

function byPolicy(scenario: Scenario, totals: Map<string, number[]>): Explored['policies'] {
  const result: Explored['policies'] = {};
  for (const { id } of scenario.policies) {
    const of = (result[id] = {} as Record<string, Percentiles>);
    for (const variant of scenario.variants) {
      const found = totals.get(`${id} ${variant.id}`);
      if (found) of[variant.id] = percentiles(found);
    }
  }
  return result;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
