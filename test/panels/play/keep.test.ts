import { expect, test } from 'vitest';
import { keep } from '../../../src/panels/play/base/keep.ts';

test('an equal value is the earlier one, whole', () => {
  const before = { a: [{ id: 'x', text: { fr: 'un' } }], b: null };
  expect(keep(before, structuredClone(before))).toBe(before);
});

test('only what changed is new', () => {
  const before = {
    orders: [
      { id: 'x', n: 1 },
      { id: 'y', n: 2 },
    ],
    teams: [{ id: 't' }],
    at: 3,
  };
  const after = structuredClone(before);
  after.at = 4;
  after.orders[1] = { id: 'y', n: 5 };
  const kept = keep(before, after);
  expect(kept).toEqual(after);
  expect(kept.teams).toBe(before.teams);
  expect(kept.orders).not.toBe(before.orders);
  expect(kept.orders[0]).toBe(before.orders[0]);
});

test('an item that moved in its list is found by its id', () => {
  const before = [{ id: 'x' }, { id: 'y' }];
  const kept = keep(before, [{ id: 'new' }, { id: 'x' }, { id: 'y' }]);
  expect(kept[1]).toBe(before[0]);
  expect(kept[2]).toBe(before[1]);
});

test('what disappeared is gone, and an empty list stays empty', () => {
  expect(keep<Record<string, number>>({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  expect(keep<unknown[]>([1], [])).toEqual([]);
  expect(keep<unknown>({ a: 1 }, null)).toBeNull();
  expect(keep<unknown>([], {})).toEqual({});
});
