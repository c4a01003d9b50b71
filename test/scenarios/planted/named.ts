import { expect, it } from 'vitest';
import { scenarioAt } from '../../exercise.ts';
import { bestKnown, judged } from './planting.ts';
import { PLANTED } from './table.ts';

const SEED = 7;
/** The whole table is judged by `npm run bench -- pitfalls`; these stand for it here. */
const SAMPLE = [1, 7, 9, 10, 11, 13, 16, 17, 19, 21, 22, 24, 26, 34];

/** Each mistake that matters against an adversary, planted alone in the best known line, is what the analysis names first. */
export function named(variant: string): void {
  const scenario = scenarioAt('scenarios/courrier-compromis');
  const best = bestKnown(scenario, SEED, variant);
  const mattering = new Set<number>();
  const sample = PLANTED.filter(({ n }) => SAMPLE.includes(n));

  it.each(sample)('$n: $name', (planted) => {
    const verdict = judged(scenario, SEED, variant, best, planted);
    if (!verdict) return;
    mattering.add(planted.n);
    expect(verdict).toMatchObject({ named: true });
  });

  it('at least twelve of them matter here', () => {
    expect(mattering.size).toBeGreaterThanOrEqual(12);
  });
}
