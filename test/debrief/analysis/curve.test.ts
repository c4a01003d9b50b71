import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/cli/record.ts';
import { analysis, scoreSheet, type Analysis } from '../../../src/debrief/index.ts';
import { play } from '../../../src/engine/index.ts';
import { tiny } from '../../exercise.ts';

const scenario = tiny();
const everyone = scenario.policies.flatMap(({ id }) => scenario.variants.map((variant) => [id, variant.id] as const));

function analysed(policy: string, variant: string, steps = Infinity): { analysis: Analysis; score: number } {
  const played = play(scenario, { seed: 7, variant, policy });
  const begun = analysis(scenario, recordOf(scenario, played));
  if (!begun.ok) throw new Error(JSON.stringify(begun.problems));
  for (let step = 0; step < steps && begun.value.step(); step++);
  return { analysis: begun.value.result(), score: scoreSheet(scenario, played.facts).total };
}

describe.each(everyone)('%s against %s', (policy, variant) => {
  const { analysis, score } = analysed(policy, variant);

  it('ends its curve at the obtained score and never lets it rise', () => {
    expect(analysis.score).toBe(score);
    expect(analysis.curve.at(-1)?.reachable).toBe(score);
    const values = analysis.curve.map(({ reachable }) => reachable);
    expect(values).toEqual([...values].sort((one, other) => other - one));
    const minutes = analysis.curve.map(({ at }) => at);
    expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
    expect(analysis.best.score).toBe(values[0]);
  });

  it('shares out the whole fall among decisions and waits', () => {
    const costs = [...analysis.decisions, ...analysis.waits].map(({ cost }) => cost);
    expect(costs.every((cost) => cost >= 0)).toBe(true);
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(analysis.best.score - analysis.score);
  });

  it('keeps what it has when it is stopped', () => {
    const stopped = analysed(policy, variant, 5).analysis;
    expect(stopped.complete).toBe(false);
    expect(stopped.curve.at(-1)?.reachable).toBe(score);
  });
});

it('gives the same analysis of the same record', () => {
  expect(analysed('passive', 'slow').analysis).toEqual(analysed('passive', 'slow').analysis);
});
