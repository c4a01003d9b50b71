import { expect, test } from 'vitest';
import { advanceTo, enter, hashWorld, startRun, type Evaluator } from '../../src/engine/index.ts';
import { readRecord } from '../../src/session/index.ts';
import { GOLDEN, scenarioOf } from './records.ts';

test.each(GOLDEN)('%s comes to the same worlds with either evaluator', (_, text) => {
  const read = readRecord(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { scenario, seed, variant, entries, until } = read.value;
  const hashes = (evaluator: Evaluator): string[] => {
    const run = startRun(scenarioOf(scenario.id), { seed, variant }, evaluator);
    const found = entries.map(({ n, at, by, command }) => {
      expect(enter(run, { n, at, by, command })).toBeNull();
      return hashWorld(run.world);
    });
    advanceTo(run, until);
    return [...found, hashWorld(run.world)];
  };
  expect(hashes('xstate')).toEqual(hashes('compiled'));
});
