import { beforeAll, describe, expect, it } from 'vitest';
import { exercisesOf, playExercise } from '../../src/cli/explore/players.ts';
import { createCoverage } from '../../src/cli/explore/reached.ts';
import { percentiles } from '../../src/cli/percentiles.ts';
import { scoreSheet, type Sheet } from '../../src/debrief/index.ts';
import { play } from '../../src/engine/index.ts';
import { scenarioAt } from '../exercise.ts';

const scenario = scenarioAt('scenarios/courrier-compromis');
const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

const sheets = new Map<string, Sheet[]>();
const median = (policy: string, of: (sheet: Sheet) => number) => percentiles((sheets.get(policy) ?? []).map(of)).p50;

beforeAll(() => {
  for (const policy of ['textbook', 'passive', 'random', 'technical-only', 'paperwork-only']) {
    sheets.set(
      policy,
      SEEDS.map((seed) => scoreSheet(scenario, play(scenario, { seed, policy }).facts)),
    );
  }
}, 120_000);

describe('the policies come out in the order they must', () => {
  const total = (sheet: Sheet) => sheet.total;

  it('textbook wins', () => expect(median('textbook', total)).toBeGreaterThanOrEqual(75));
  it('doing nothing earns nothing', () => expect(median('passive', total)).toBeLessThanOrEqual(20));
  it('acting without thinking loses', () => expect(median('random', total)).toBeLessThanOrEqual(35));

  it('technique alone contains, and is not enough', () => {
    const contained = (sheet: Sheet) => sheet.axes.containment.points;
    expect(median('technical-only', contained)).toBeGreaterThanOrEqual(0.7 * median('textbook', contained));
    expect(median('technical-only', total)).toBeLessThanOrEqual(median('textbook', total) - 25);
  });

  it('paper alone contains nothing', () => {
    expect(median('paperwork-only', (sheet) => sheet.axes.containment.points)).toBeLessThanOrEqual(5);
    expect(median('paperwork-only', total)).toBeLessThanOrEqual(median('textbook', total) - 25);
  });
});

it('leaves nothing unreached in 500 exercises, and shows at most 40 injects in one by a policy', () => {
  const coverage = createCoverage(scenario);
  for (const exercise of exercisesOf(scenario, 500, 1)) {
    const { world, facts } = playExercise(scenario, exercise);
    coverage.add(world, facts);
    if (exercise.randomFrom === null && !exercise.policy.random) {
      expect(facts.filter(({ type }) => type === 'delivered').length).toBeLessThanOrEqual(40);
    }
  }
  expect(Object.values(coverage.unreached()).flat()).toEqual([]);
}, 120_000);

it('is as deep as it says', () => {
  const conditional = scenario.injects.filter(({ trigger }) => !('at' in trigger) || trigger.if || trigger.unless);
  expect(scenario.injects.length).toBeGreaterThanOrEqual(16);
  expect(conditional.length * 3).toBeGreaterThanOrEqual(scenario.injects.length);
  expect(scenario.orders.length).toBeGreaterThanOrEqual(16);
  expect(scenario.bodies.length).toBeGreaterThanOrEqual(12);
  expect(scenario.bodies.filter(({ kind }) => kind !== 'competent').length).toBeGreaterThanOrEqual(4);
  expect(scenario.injects.filter(({ dilemma }) => dilemma).length).toBeGreaterThanOrEqual(4);
  expect(scenario.findings.length).toBeGreaterThanOrEqual(10);
  expect(scenario.populations.length).toBeGreaterThanOrEqual(4);
  expect(scenario.doors.length).toBeGreaterThanOrEqual(3);
  expect(Object.values(scenario.objectives.axes).reduce((sum, points) => sum + points)).toBe(100);
});

it.each(['fr', 'en'] as const)('keeps every message short in %s', (language) => {
  for (const [id, { text }] of Object.entries(scenario.texts[language].injects)) {
    expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(60);
  }
});
