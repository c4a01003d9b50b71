import { describe, expect, it } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import { createPlayer, enter, FACILITATOR, playOn, policyOf, startRun } from '../../src/engine/index.ts';
import { scenarioAt } from '../exercise.ts';

const scenario = scenarioAt('scenarios/courrier-compromis');
const SEEDS = [1, 2, 3, 4, 5];

/** What becomes of a policy, in the full length or in the session of 60 minutes. */
function outcome(policy: string, variant: string, seed: number, cut: boolean): { points: number; shown: number } {
  const run = startRun(scenario, { seed, variant });
  const skip = cut ? (scenario.cut?.skip ?? []) : [];
  skip.forEach((inject, index) => {
    const refused = enter(run, { n: index + 1, at: 0, by: FACILITATOR, command: { type: 'skip', inject } });
    if (refused) throw new Error(`${inject}: ${refused}`);
  });
  playOn(run, createPlayer(policyOf(scenario, policy)));
  const shown = run.facts.filter(({ type }) => type === 'delivered').length;
  return { points: scoreSheet(scenario, run.facts).total, shown };
}

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const points = (policy: string, variant: string, cut: boolean): number =>
  middle(SEEDS.map((seed) => outcome(policy, variant, seed, cut).points));

describe.each(scenario.variants.map(({ id }) => id))('the session of 60 minutes, against %s', (variant) => {
  it('shows half as many messages', () => {
    for (const seed of SEEDS) expect(outcome('textbook', variant, seed, true).shown).toBeLessThanOrEqual(24);
  });

  it('judges as the full length does, and in the same order', () => {
    for (const policy of ['textbook', 'fixed-schedule', 'technical-only', 'paperwork-only', 'passive'])
      expect(Math.abs(points(policy, variant, true) - points(policy, variant, false)), policy).toBeLessThanOrEqual(4);
    expect(points('textbook', variant, true)).toBeGreaterThan(90);
    expect(points('textbook', variant, true)).toBeGreaterThan(points('fixed-schedule', variant, true));
    expect(points('fixed-schedule', variant, true)).toBeGreaterThan(points('technical-only', variant, true));
  });
});
