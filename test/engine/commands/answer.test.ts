import { expect, it } from 'vitest';
import { altered, exercise, tiny, type Exercise } from '../../exercise.ts';

it('chooses one option, once, by the seat that decides', () => {
  const played = exercise(tiny()).until(90);
  expect(played.as('tech').answer('ask', 'speak').refused).toBe('not-this-seat');
  expect(played.as('chief').answer('ask', 'wait').refused).toBe('option-needs');
  expect(played.answer('ask', 'shout').refused).toBe('unknown');
  expect(played.answer('late', 'speak').refused).toBe('inject-not-open');
  expect(played.answer('nothing', 'speak').refused).toBe('unknown');
  const before = played.world.quantities.trust?.value ?? 0;
  expect(played.answer('ask', 'speak').refused).toBeNull();
  expect(played.world.quantities.trust?.value).toBe(before + 5);
  expect(played.answer('ask', 'speak').refused).toBe('inject-not-open');
  expect(played.view('chief').inbox.find(({ id }) => id === 'ask')).toMatchObject({ state: 'answered', chosen: 'speak' });
});

it('is out of reach before the question and after the silence', () => {
  const played = exercise(tiny());
  expect(played.answer('ask', 'speak').refused).toBe('inject-not-open');
  const asked = played
    .until(90)
    .happened('delivered')
    .find(({ inject }) => inject === 'ask');
  expect(asked?.until).toBe((asked?.at ?? 0) + 120);
  const trust = played.world.quantities.trust?.value ?? 0;
  played.until(asked?.until ?? 0);
  expect(played.happened('silent')).toMatchObject([{ inject: 'ask', at: asked?.until }]);
  expect(played.world.quantities.trust?.value).toBe(trust - 10);
  expect(played.answer('ask', 'speak').refused).toBe('inject-not-open');
});

it('is shown to the seats that receive it only', () => {
  const played = exercise(tiny()).until(90);
  const ids = (seat: string) => played.view(seat).inbox.map(({ id }) => id);
  expect(ids('chief')).toEqual(['first', 'ask']);
  expect(ids('tech')).toEqual(['first']);
  expect(ids('cell')).toEqual(['first', 'ask']);
});

it('reports to the cell what its decision has changed, not what silence has', () => {
  const deciding = altered(tiny(), ({ injects }) => {
    const ask = injects.find(({ id }) => id === 'ask');
    ask?.options.find(({ id }) => id === 'speak')?.effects.push({ type: 'raise', params: 'mfa.admins' });
    ask?.silence?.effects.push({ type: 'raise', params: 'mfa.admins' });
  });
  const states = (played: Exercise) => played.happened('reported').flatMap(({ at, chart }) => (at > 0 ? [chart] : []));
  expect(states(exercise(deciding).until(90).answer('ask', 'speak'))).toEqual(['mfa-admins']);
  const silent = exercise(deciding).until(400);
  expect(silent.chart('mfa-admins')).not.toBe(exercise(deciding).chart('mfa-admins'));
  expect(states(silent)).toEqual([]);
});
