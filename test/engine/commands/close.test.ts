import { expect, it } from 'vitest';
import { exercise, tiny } from '../../exercise.ts';

it('closes the cell, and the world goes on without it', () => {
  const played = exercise(tiny(), 7, 'quick').close();
  expect(played.world.phase).toBe('closed');
  expect(played.order('look').refused).toBe('exercise-over');
  played.until(1440);
  expect(played.world.phase).toBe('over');
  expect(played.world.quantities.read?.value).toBeGreaterThan(10);
});

it('abandons the exercise, and the world stands still', () => {
  const played = exercise(tiny(), 7, 'quick').until(60).abandon().until(1440);
  expect(played.world).toMatchObject({ phase: 'abandoned', at: 60 });
  expect(played.order('look').refused).toBe('exercise-over');
});

it('ends by itself at the scenario’s end, with the last value of every quantity', () => {
  const played = exercise(tiny()).until(5000);
  expect(played.world).toMatchObject({ phase: 'over', at: 1440 });
  const last = played.happened('quantity').filter(({ at }) => at === 1440);
  expect(last.map(({ quantity }) => quantity).sort()).toEqual(['fatigue', 'read', 'trust']);
});
