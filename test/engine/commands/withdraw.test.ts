import { expect, it } from 'vitest';
import { exercise, tiny } from '../../exercise.ts';

it('takes back what waits, and nothing else', () => {
  const played = exercise(tiny()).order('look').order('enrol', 'all');
  expect(played.world.orders.map(({ state }) => state)).toEqual(['running', 'queued']);
  expect(played.withdraw(1).refused).toBe('order-not-queued');
  expect(played.withdraw(9).refused).toBe('unknown');
  expect(played.withdraw(2).refused).toBeNull();
  expect(
    played
      .until(600)
      .happened('started')
      .map(({ order }) => order),
  ).toEqual(['look']);
  expect(played.order('enrol', 'all').refused).toBeNull();
});
