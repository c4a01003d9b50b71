import { expect, it } from 'vitest';
import { exercise, tiny } from '../../exercise.ts';

const whole = ['facts', 'contact'];

it('arrives after the channel’s minutes and is answered after a while', () => {
  const played = exercise(tiny()).notify('fssi', { by: 'chief' });
  expect(played.view().directory.find(({ id }) => id === 'fssi')?.state).toBe('approached');
  expect(played.wait(5).happened('told')).toMatchObject([{ body: 'fssi', at: 5, grade: 'good' }]);
  const [heard] = played.wait(20).happened('heard');
  expect(heard?.at).toBeGreaterThanOrEqual(15);
  expect(heard?.at).toBeLessThanOrEqual(25);
  expect(played.view().inbox.at(-1)).toMatchObject({ kind: 'answer', id: 'fssi.noted' });
});

it('goes out in the name of a body of the ministry once that body knows, and takes its time', () => {
  const played = exercise(tiny());
  expect(played.notify('cert', { by: 'fssi', content: whole }).refused).toBe('sender-not-told');
  played.notify('fssi', { by: 'chief' }).wait(5);
  expect(played.notify('cert', { by: 'fssi', content: whole }).refused).toBeNull();
  const [, told] = played.wait(30).happened('told');
  expect(told).toMatchObject({ body: 'cert', by: 'fssi', grade: 'good' });
  expect(told?.at).toBeGreaterThanOrEqual(15);
  expect(
    played
      .wait(30)
      .view()
      .directory.find(({ id }) => id === 'cert')?.state,
  ).toBe('engaged');
});

it.each([
  ['the wrong sender', { by: 'chief', content: whole }, 'weak'],
  ['something missing', { by: 'chief', content: ['facts'] }, 'weak'],
  ['a harmful channel', { by: 'chief', channel: 'mail', content: whole }, 'bad'],
  ['what must not be said', { by: 'chief', content: [...whole, 'guess'] }, 'bad'],
])('is taken, but graded, with %s', (_, sending, grade) => {
  expect(exercise(tiny()).notify('cert', sending).wait(5).happened('told')).toMatchObject([{ body: 'cert', grade }]);
});

it('grades a wrong body told by its proper channel as weak at best', () => {
  expect(exercise(tiny()).notify('wrong', { by: 'chief' }).wait(5).happened('told')).toMatchObject([{ grade: 'weak' }]);
});

it('does not tell the seats the grade', () => {
  const played = exercise(tiny()).notify('cert', { by: 'chief' }).wait(5);
  expect(JSON.stringify(played.view())).not.toContain('weak');
});

it('is refused by a closed channel, while one is under way, to oneself, and for what is unknown', () => {
  const played = exercise(tiny());
  expect(played.notify('cert', { by: 'chief', channel: 'press' }).refused).toBe('channel-closed');
  expect(played.notify('wrong', { by: 'chief', channel: 'mail' }).refused).toBe('channel-closed');
  expect(played.notify('cert', { by: 'nobody' }).refused).toBe('unknown');
  expect(played.notify('cert', { by: 'chief', content: ['rumour'] }).refused).toBe('unknown');
  expect(played.notify('fssi', { by: 'fssi' }).refused).toBe('sender-itself');
  expect(played.as('tech').notify('cert', { by: 'chief' }).refused).toBe('not-this-seat');
  expect(played.notify('cert', { by: 'tech' }).refused).toBeNull();
  expect(played.notify('cert', { by: 'tech' }).refused).toBe('notice-under-way');
});

it('by the compromised mail tips off the adversary', () => {
  const played = exercise(tiny(), 7, 'quick').until(60);
  expect(played.chart('intruder')).toBe('inside.reading');
  played.notify('fssi', { by: 'chief', channel: 'mail' });
  expect(played.chart('intruder')).toBe('inside.hiding');
  expect(played.happened('noted')).toMatchObject([{ note: 'hid', cause: { entry: 1 } }]);
});
