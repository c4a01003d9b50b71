import { expect, it } from 'vitest';
import { exercise, tiny } from '../../exercise.ts';

it('stops work at its price and frees the people', () => {
  const played = exercise(tiny()).order('look').wait(30).order('shut').wait(5);
  const trust = played.world.quantities.trust?.value;
  expect(played.cancel(2).refused).toBeNull();
  expect(played.world.quantities.trust?.value).toBe((trust ?? 0) - 5);
  expect(played.world.teams.ops?.busy).toBe(0);
  expect(played.wait(60).chart('door')).toBe('ajar');
  expect(played.cancel(2).refused).toBe('order-not-running');
});
