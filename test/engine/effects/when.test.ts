import { expect, it } from 'vitest';
import { exercise, tiny } from '../../exercise.ts';

it('takes the branch that holds when its turn comes', () => {
  const early = exercise(tiny()).order('relieve').wait(10);
  expect(early.happened('noted').map(({ note }) => note)).toContain('too-early');
  expect(early.happened('allowed').map(({ order }) => order)).not.toContain('unlock');
});

it('opens and closes orders, and moves people', () => {
  const played = exercise(tiny()).order('relieve').wait(10);
  expect(played.view().teams.find(({ id }) => id === 'ops')?.people).toBe(3);
  expect(played.view().orders.find(({ id }) => id === 'unlock')?.state).toBe('closed');
});
