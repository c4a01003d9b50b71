import { afterEach, expect, test } from 'vitest';
import { analyseRecord } from '../../src/app/analysis/analyseRecord.ts';
import type { AnalysisProgress } from '../../src/app/analysis/slices.ts';
import { readRecord, type ExerciseRecord } from '../../src/session/index.ts';
import { GOLDEN, scenarioOf } from '../golden/records.ts';

const { Worker } = globalThis;
afterEach(() => Object.assign(globalThis, { Worker }));

function golden(name: string): ExerciseRecord {
  const read = readRecord(GOLDEN.find(([file]) => file.includes(name))?.[1] ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function whole(record: ExerciseRecord, onProgress: (progress: AnalysisProgress) => void = () => {}) {
  const checked = await analyseRecord(scenarioOf(record.scenario.id), record, onProgress).result;
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return { ...checked.value, ms: 0 };
}

test('a worker and the page itself come to the same analysis', async () => {
  const record = golden('tiny.slow.passive');
  const beside = await whole(record);
  expect(beside.complete).toBe(true);
  Object.assign(globalThis, { Worker: undefined });
  expect(await whole(record)).toEqual(beside);
});

test('a browser that refuses the worker late still gets its analysis', async () => {
  class Refusing extends Worker {
    constructor() {
      super('data:text/javascript,throw new Error("refused")');
    }
  }
  Object.assign(globalThis, { Worker: Refusing });
  expect((await whole(golden('tiny.slow.passive'))).complete).toBe(true);
});

test('progress is told with a curve, and an analysis that is stopped keeps what it has', async () => {
  const record = golden('courrier-compromis.opportuniste.passive');
  const told: AnalysisProgress[] = [];
  const { result, stop } = analyseRecord(scenarioOf(record.scenario.id), record, (progress) => {
    told.push(progress);
    if (progress.analysis.curve.length > 2) stop();
  });
  const checked = await result;
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const { complete, curve, playthroughs, score } = checked.value;
  expect(complete).toBe(false);
  expect(curve.at(-1)?.reachable).toBe(score);
  expect(playthroughs).toBeGreaterThanOrEqual(told.at(-1)?.done ?? Infinity);
});

test('a record that cannot be played again says why', async () => {
  const record = golden('tiny.slow.passive');
  const checked = await analyseRecord(scenarioOf('tiny'), { ...record, rules: 0 }, () => {}).result;
  expect(checked).toMatchObject({ ok: false, problems: [{ code: 'other-rules' }] });
});
