import { afterAll, describe, expect, it } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import { play, type Entry } from '../../src/engine/index.ts';
import { pastOf } from '../../src/debrief/analysis/past.ts';
import { scenarioAt } from '../exercise.ts';
import { analysed } from './planted/planting.ts';

const SEED = 7;
/** Enough for the laws; `npm run bench -- analysis` takes the whole. */
const BUDGET = 250;

const scenario = scenarioAt('scenarios/courrier-compromis');
const everyone = scenario.policies.flatMap(({ id }) => scenario.variants.map((variant) => [id, variant.id] as const));
const lifted: string[] = [];

afterAll(() => console.log(`points lifted by a later one: ${lifted.join(', ')}`));

/** The score of a line, played anew. */
function scoreOf(entries: Entry[], variant: string): number {
  return scoreSheet(scenario, pastOf(scenario, { seed: SEED, variant, entries }, false).facts).total;
}

describe.each(everyone)('%s against %s', (policy, variant) => {
  const played = play(scenario, { seed: SEED, variant, policy });
  const found = analysed(scenario, played, BUDGET);
  lifted.push(`${policy} ${found.lifted}/${found.curve.length}`);

  it('ends its curve at the obtained score and never lets it rise', () => {
    const values = found.curve.map(({ reachable }) => reachable);
    expect(values.at(-1)).toBe(scoreSheet(scenario, played.facts).total);
    expect(values).toEqual([...values].sort((one, other) => other - one));
    expect(values[0]).toBe(found.best.score);
    expect(found.playthroughs).toBeLessThanOrEqual(BUDGET);
  });

  it('claims no score that a replay does not give', () => {
    expect(scoreOf(found.best.entries, variant)).toBe(found.best.score);
    for (const { counterfactual } of found.pivotal) expect(scoreOf(counterfactual.entries, variant)).toBe(counterfactual.score);
  });
});

it.each(scenario.variants)('names the first hours of waiting as what cost passive most, against $id', ({ id: variant }) => {
  const { pivotal } = analysed(scenario, play(scenario, { seed: SEED, variant, policy: 'passive' }));
  expect(pivotal.map(({ kind }) => kind)).toEqual(['wait', 'wait', 'wait']);
  expect(pivotal[0]?.at).toBeLessThan(480);
  for (const { at } of pivotal) expect(at).toBeLessThan(1440);
});

it('beats textbook on one seed in five, and more', () => {
  const seeds = [1, 2, 3, 4, 5, 6];
  const gains = seeds.map((seed) => {
    const { best, score } = analysed(scenario, play(scenario, { seed, policy: 'textbook' }));
    return best.score - score;
  });
  console.log(`best known line beyond textbook, seeds 1 to ${seeds.length}: ${gains.map((gain) => `+${gain}`).join(' ')}`);
  expect(gains.filter((gain) => gain > 0).length).toBeGreaterThanOrEqual(2);
});
