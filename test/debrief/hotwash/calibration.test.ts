import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/debrief/analysis/types.ts';
import { calibrationOf, type Finished } from '../../../src/debrief/index.ts';
import type { RecordEntry } from '../../../src/session/index.ts';
import { line, rubric } from '../fixture.ts';

const answer = (n: number, inject: string, option: string): RecordEntry => ({
  ...{ n, at: n * 10, by: 'cell', hash: 'h' },
  command: { type: 'answer', inject, option },
});
const answered = (inject: string, option: string) => ({ type: 'answered' as const, params: { inject, option } });

const scenario = rubric({
  lines: [
    line({ id: 'wiped', type: 'did', happening: answered('server', 'wipe'), points: -3 }),
    line({
      id: 'spoke',
      type: 'when',
      happening: answered('press', 'facts'),
      curve: [
        [60, 2],
        [300, 0],
      ],
    }),
    line({ id: 'calm', type: 'never', happening: answered('press', 'deny'), points: 2 }),
  ],
});
const finished = (entries: RecordEntry[], confidence: Finished['confidence'], analysis: Analysis | null = null): Finished =>
  ({ scenario, facts: [], sheet: {}, entries, confidence, analysis }) as unknown as Finished;

const entries = [answer(1, 'press', 'facts'), answer(2, 'server', 'wipe'), answer(3, 'press', 'deny'), answer(4, 'tea', 'milk')];

test('sure and wrong comes first, what nobody judged last', () => {
  const told = calibrationOf(
    finished(
      entries,
      [1, 2, 3, 4].map((n) => ({ n, sure: n !== 3 })),
    ),
  );
  expect(told?.beliefs.map(({ n, verdict }) => [n, verdict])).toEqual([
    [2, 'wrong'],
    [3, 'wrong'],
    [1, 'right'],
    [4, 'unknown'],
  ]);
  expect(told).toMatchObject({ sureWrong: 1, sureRight: 1, unsureWrong: 1, unsureRight: 0 });
});

test('the analysis judges before the rubric, the dearest first', () => {
  const decisions = entries.map(({ n, at, command }) => ({ n, at, command, cost: n === 2 ? 0 : n }));
  const told = calibrationOf(
    finished(
      entries,
      [1, 2, 4].map((n) => ({ n, sure: true })),
      { decisions } as unknown as Analysis,
    ),
  );
  expect(told?.beliefs.map(({ n, verdict, cost }) => [n, verdict, cost])).toEqual([
    [4, 'wrong', 4],
    [1, 'wrong', 1],
    [2, 'right', 0],
  ]);
});

test('nothing is told where nobody said anything, or not of an answer', () => {
  expect(calibrationOf(finished(entries, undefined))).toBeNull();
  expect(calibrationOf(finished(entries, [{ n: 9, sure: true }]))).toBeNull();
});
