import { expect, test } from 'vitest';
import { openExercise, type Exercise, type Origin } from '../../src/app/exercise.ts';
import { savedOf } from '../../src/app/record.ts';
import { scenario } from '../server/group.ts';

const courrier = scenario('courrier-compromis');
const open = (origin: Pick<Origin, 'setup' | 'standIns'>): Exercise =>
  openExercise({ id: 'one', started: 0, scenario: courrier, table: true, ...origin }, { pace: 1, autoPause: () => false });

test('who plays for empty seats is kept with the exercise, and goes on when it is taken up again', () => {
  const first = open({ setup: { seed: 5 } });
  first.standIns.hold('ciso', 'textbook');
  first.standIns.hold('comms', 'reassuring');
  first.standIns.hold('comms', null);
  first.clock.act('next');
  const { id, started } = first;
  const running = { finished: false, score: null };
  const saved = savedOf({ id, started, record: first.record(), standIns: first.standIns.held() }, running, 0);
  first.dispose();
  expect(saved.standIns).toEqual({ ciso: 'textbook' });

  const again = open({ setup: { record: saved.record }, standIns: saved.standIns });
  expect(again.standIns.held()).toEqual({ ciso: 'textbook' });
  const entries = again.now().entries;
  for (let events = 0; events < 20; events++) again.clock.act('next');
  expect(
    again
      .record()
      .entries.slice(entries)
      .map(({ by }) => by),
  ).toContain('ciso');
  again.dispose();
});

test('an exercise that nobody plays for says nothing of it', () => {
  const one = open({ setup: { seed: 5 } });
  const { id, started, standIns } = one;
  const saved = savedOf({ id, started, record: one.record(), standIns: standIns.held() }, { finished: false, score: null }, 0);
  one.dispose();
  expect(saved).not.toHaveProperty('standIns');
});
