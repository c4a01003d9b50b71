import { expect, test } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import type { Fact } from '../../src/engine/types.ts';
import type { ScoreLine } from '../../src/scenario/scenario.ts';
import { done, fact, flow, isDone, line, over, rubric } from './fixture.ts';

function sheet(some: ScoreLine, facts: Fact[]) {
  const scenario = rubric({ lines: [some], quantities: [{ id: 'mailboxes', start: 0 }] });
  const [first] = scoreSheet(scenario, [...facts, over(1000)]).lines;
  return { points: first?.points, max: first?.max, at: first?.at, why: first?.why.en };
}

const soon = line({
  type: 'when',
  happening: isDone('revoke'),
  curve: [
    [60, 8],
    [180, 2],
  ],
});

test('when: points by the minute', () => {
  expect(sheet(soon, [done(30, 'revoke')])).toEqual({ points: 8, max: 8, at: 30, why: 'en full' });
  expect(sheet(soon, [done(120, 'revoke')])).toEqual({ points: 5, max: 8, at: 120, why: 'en part' });
  expect(sheet(soon, [done(900, 'revoke')])).toEqual({ points: 2, max: 8, at: 900, why: 'en part' });
  expect(sheet(soon, [])).toEqual({ points: 0, max: 8, at: null, why: 'en none' });
});

test('level: points by the final value, between two facts too', () => {
  const level = line({
    type: 'level',
    quantity: 'mailboxes',
    curve: [
      [0, 10],
      [100, 0],
    ],
  });
  expect(sheet(level, [])).toEqual({ points: 10, max: 10, at: null, why: 'en full' });
  expect(sheet(level, [flow(0, 0, 3)])).toEqual({ points: 5, max: 10, at: null, why: 'en part' });
});

test('did and never: all or nothing', () => {
  const did = line({ type: 'did', happening: isDone('revoke'), points: 3 });
  const never = line({ type: 'never', happening: isDone('wipe'), points: 4 });
  expect(sheet(did, [done(9, 'revoke')])).toEqual({ points: 3, max: 3, at: 9, why: 'en full' });
  expect(sheet(did, [])).toEqual({ points: 0, max: 3, at: null, why: 'en none' });
  expect(sheet(never, [])).toEqual({ points: 4, max: 4, at: null, why: 'en full' });
  expect(sheet(never, [done(9, 'wipe')])).toEqual({ points: 0, max: 4, at: 9, why: 'en none' });
});

test('a penalty has no maximum, and its full sentence when nothing was lost', () => {
  const penalty = line({ type: 'did', happening: isDone('wipe'), points: -4 });
  expect(sheet(penalty, [])).toEqual({ points: 0, max: 0, at: null, why: 'en full' });
  expect(sheet(penalty, [done(9, 'wipe')])).toEqual({ points: -4, max: 0, at: 9, why: 'en none' });
});

test('before: the order of things, by their place where they share a minute', () => {
  const before = line({ type: 'before', first: isDone('block'), then: isDone('reset'), points: 5 });
  expect(sheet(before, [done(5, 'block'), done(9, 'reset')]).points).toBe(5);
  expect(sheet(before, [done(5, 'block'), done(5, 'reset')]).points).toBe(5);
  expect(sheet(before, [done(5, 'reset'), done(5, 'block')]).points).toBe(0);
  expect(sheet(before, [done(5, 'block')]).points).toBe(5);
  expect(sheet(before, [done(5, 'reset')])).toEqual({ points: 0, max: 5, at: 5, why: 'en none' });
});

test('provided: what was left undone earns nothing', () => {
  const never = line({ type: 'never', happening: isDone('wipe'), points: 4, provided: isDone('revoke') });
  expect(sheet(never, [])).toEqual({ points: 0, max: 4, at: null, why: 'en none' });
  expect(sheet(never, [done(800, 'revoke')]).points).toBe(4);
});

test('an axis is kept between 0 and its maximum, and the total is their sum', () => {
  const lines = [
    line({ id: 'a', type: 'did', happening: isDone('x'), points: 30 }),
    line({ id: 'b', type: 'did', happening: isDone('x'), points: 30 }),
    line({ id: 'c', axis: 'conduct', type: 'did', happening: isDone('x'), points: -9 }),
    line({ id: 'd', axis: 'mfa', type: 'did', happening: isDone('x'), points: 7 }),
  ];
  const { axes, total } = scoreSheet(rubric({ lines }), [done(1, 'x'), over(10)]);
  expect(axes.containment).toEqual({ points: 35, max: 35 });
  expect(axes.conduct).toEqual({ points: 0, max: 15 });
  expect(total).toBe(42);
});

test('a line names its source, or none for a rule of the game', () => {
  const lines = [soon, line({ ...soon, id: 'other', source: 'game-rule' })];
  const { lines: judged } = scoreSheet(rubric({ lines }), [over(10)]);
  expect(judged.map(({ source }) => source?.id ?? null)).toEqual(['s1', null]);
  expect(judged[0]?.title).toEqual({ fr: 'fr line', en: 'en line' });
});

test('an abandoned exercise is not assessed', () => {
  const abandoned = fact(10, { type: 'phase', phase: 'abandoned' });
  expect(scoreSheet(rubric({ lines: [soon] }), [abandoned]).assessed).toBe(false);
  expect(scoreSheet(rubric({ lines: [soon] }), [over(10)]).assessed).toBe(true);
});
