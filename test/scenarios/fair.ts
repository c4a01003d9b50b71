import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFigures, type Figures } from '../../src/cli/explore/figures.ts';
import { keptFile, REPORTED, seedsOf, TUNED, type Kept } from '../../src/cli/explore/keep.ts';
import { AXES } from '../../src/cli/sheet.ts';
import type { Axis, Scenario } from '../../src/scenario/scenario.ts';
import { scenarioAt } from '../exercise.ts';

/** The axis that a policy neglects, and the quantities of the world that are worse for it than for the textbook. */
export interface Neglect {
  axis: Axis;
  more?: string[];
  less?: string[];
}

/** Few, so that it takes seconds; explore.json holds the figures of many. */
const SEEDS = seedsOf('1-10');

/** Policies that are no way to run a crisis but measure the game: what their medians may come to at most. */
const AT_MOST: Record<string, number> = { random: 35, everything: 55 };

/**
 * Proves that a scenario is fair against each of its adversaries: now on few seeds, and on many when it was last explored.
 * A lesson may hold options that are plainly wrong; elsewhere each is a choice.
 */
export function fair(folder: string, neglects: Record<string, Neglect>, { choices }: { choices: boolean }): void {
  const scenario = scenarioAt(folder);
  const file = keptFile(folder);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null;
  describe.each(scenario.variants.map(({ id }) => id))('against %s', (variant) => {
    describe(`seeds 1-${SEEDS.length}`, () =>
      judged(
        scenario,
        neglects,
        once(() => allFigures(scenario, variant, SEEDS)),
      ));
    describe.each([TUNED, REPORTED])('seeds %s, as kept in explore.json by npm run explore', (range) =>
      judged(scenario, neglects, () => kept?.variants[variant]?.policies[range] ?? {}),
    );
    it('was explored, and everything that it can show was met', () => {
      const found = kept?.variants[variant];
      expect(Object.keys(found?.policies[TUNED] ?? {})).toEqual(scenario.policies.map(({ id }) => id));
      expect(Object.values(found?.unreached ?? {}).flat()).toEqual([]);
      expect({ alike: found?.alike, untried: found?.untried }).toEqual({ alike: [], untried: [] });
    });
  });
  if (!choices) return;
  it('no option of a dilemma is never best', () => {
    const tried = Object.values(kept?.variants ?? {}).map(({ best }) => best);
    const names = new Set(tried.flatMap((best) => Object.keys(best)));
    expect([...names].filter((name) => tried.every((best) => (best[name] ?? 0) === 0))).toEqual([]);
    expect(names.size).toBeGreaterThan(0);
  });
}

function judged(scenario: Scenario, neglects: Record<string, Neglect>, figures: () => Record<string, Figures>): void {
  const of = (policy: string): Figures => {
    const found = figures()[policy];
    if (!found) throw new Error(`nothing is known of ${policy}: npm run explore -- ${scenario.id}`);
    return found;
  };
  const median = (policy: string) => of(policy).total[1];

  it('textbook has 85 points in median, and 75 on a bad day', () => {
    expect(median('textbook')).toBeGreaterThanOrEqual(85);
    expect(of('textbook').total[0]).toBeGreaterThanOrEqual(75);
  });
  it.each(Object.entries(AT_MOST))('%s has at most %i', (policy, most) => expect(median(policy)).toBeLessThanOrEqual(most));
  it('the same commands at the same minutes, blind, lose ten points', () => {
    expect(median('fixed-schedule')).toBeLessThanOrEqual(median('textbook') - 10);
  });

  const others = scenario.policies
    .map(({ id }) => id)
    .filter((id) => !['textbook', 'random', 'everything', 'fixed-schedule'].includes(id));
  it('each other policy has a reason to lose', () => expect(Object.keys(neglects).sort()).toEqual([...others].sort()));

  describe.each(Object.entries(neglects))('%s', (policy, { axis, more = [], less = [] }) => {
    it('loses 25 points', () => expect(median(policy)).toBeLessThanOrEqual(median('textbook') - 25));
    it(`falls most in ${axis}`, () => {
      // As a share of what the textbook has there: axes are not equally heavy, nor equally hard.
      const share = (one: Axis) => (of('textbook')[one][1] - of(policy)[one][1]) / of('textbook')[one][1];
      for (const one of AXES) expect(share(axis), one).toBeGreaterThanOrEqual(share(one));
    });
    it(`leaves a worse world: ${[...more.map((name) => `more ${name}`), ...less.map((name) => `less ${name}`)].join(', ')}`, () => {
      const world = (name: string): [number, number] => [of(policy).world[name] ?? NaN, of('textbook').world[name] ?? NaN];
      for (const name of more) expect(world(name)[0], name).toBeGreaterThan(world(name)[1]);
      for (const name of less) expect(world(name)[0], name).toBeLessThan(world(name)[1]);
      expect(more.length + less.length).toBeGreaterThan(0);
    });
  });
}

function once<T>(work: () => T): () => T {
  let found: { value: T } | null = null;
  return () => (found ??= { value: work() }).value;
}
