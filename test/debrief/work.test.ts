import { expect, test } from 'vitest';
import { workOf } from '../../src/debrief/picture/work.ts';
import { done, fact } from './fixture.ts';

const scenario = {
  duration: 600,
  teams: [{ id: 'soc' }, { id: 'mail' }],
  orders: [
    { id: 'look', team: 'soc' },
    { id: 'dig', team: 'soc' },
  ],
} as unknown as Parameters<typeof workOf>[0];
const started = (at: number, n: number, order: string, until: number) =>
  fact(at, { type: 'started', n, order, target: null, until });

test('a team is idle when none of its orders is under way; two at once count once', () => {
  const [soc, mail] = workOf(scenario, [
    started(10, 1, 'look', 100),
    started(50, 2, 'dig', 900),
    done(120, 'look'),
    fact(200, { type: 'failed', n: 2, order: 'dig', target: null, why: 'tired' }),
  ]);
  expect(soc?.work.map(({ from, to }) => [from, to])).toEqual([
    [10, 120],
    [50, 200],
  ]);
  expect(soc?.idle).toBe(600 - 190);
  expect(mail).toEqual({ team: 'mail', work: [], idle: 600 });
});

test('work that never ended lasts to the end, and no longer', () => {
  const [soc] = workOf(scenario, [started(500, 1, 'look', 700)]);
  expect(soc?.idle).toBe(500);
});
