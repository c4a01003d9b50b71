import { expect, it } from 'vitest';
import { exercise, tiny } from '../../exercise.ts';

it('takes back what waits, and nothing that has been worked on', () => {
  const played = exercise(tiny()).order('look').order('enrol', 'all').wait(1);
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

it('takes back a slip of the hand within its minute: the people are free, and giving it again draws the same', () => {
  const straight = exercise(tiny()).order('look');
  const slipped = exercise(tiny()).order('look');
  expect(slipped.view().work).toMatchObject([{ state: 'running', withdraws: true }]);
  expect(slipped.withdraw(1).refused).toBeNull();
  expect(slipped.world.teams).toEqual(exercise(tiny()).world.teams);
  expect(slipped.world.agenda.filter(({ task }) => task.type === 'order')).toEqual([]);
  expect(slipped.order('look').refused).toBeNull();
  expect(slipped.world.orders.at(-1)?.end).toBe(straight.world.orders.at(-1)?.end);
  expect(slipped.wait(1).withdraw(3).refused).toBe('order-not-queued');
});
