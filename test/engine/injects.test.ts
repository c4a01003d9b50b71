import { expect, it } from 'vitest';
import { altered, exercise, tiny } from '../exercise.ts';

it('come at their minute, or at one drawn between two', () => {
  for (const seed of [1, 2, 3, 4]) {
    const played = exercise(tiny(), seed).until(100);
    const [first, ask] = played.happened('delivered');
    expect(first).toMatchObject({ inject: 'first', at: 0 });
    expect(ask?.inject).toBe('ask');
    expect(ask?.at).toBeGreaterThanOrEqual(60);
    expect(ask?.at).toBeLessThanOrEqual(90);
  }
});

it('come when their condition holds, after their delay, and say which guards held', () => {
  const played = exercise(tiny(), 7, 'quick').until(1440);
  const news = played.happened('delivered').find(({ inject }) => inject === 'news');
  expect(news).toBeDefined();
  expect(played.happened('delivered').filter(({ inject }) => inject === 'news')).toHaveLength(1);
});

it('are skipped for good when what they wait for has been done', () => {
  const told = exercise(tiny(), 7, 'quick').notify('cert', { by: 'chief' }).until(1440);
  expect(told.happened('skipped')).toMatchObject([{ inject: 'late', at: 400 }]);
  expect(told.happened('skipped')[0]?.cause.because).toContainEqual({ guard: { type: 'heard', params: 'cert' }, held: true });
  const untold = exercise(tiny(), 7, 'quick').until(1440);
  expect(untold.happened('delivered').map(({ inject }) => inject)).toContain('late');
});

it('wait for `since` and `clock` without being polled', () => {
  const waiting = altered(tiny(), (copy) => {
    copy.injects = copy.injects.filter(({ id }) => id === 'news' || id === 'first');
    copy.injects.find(({ id }) => id === 'news')!.trigger = {
      when: {
        type: 'all',
        params: {
          guards: [
            { type: 'since', params: { state: 'door.ajar', minutes: 77 } },
            { type: 'clock', params: { to: 90 } },
          ],
        },
      },
    };
    copy.injects.find(({ id }) => id === 'first')!.trigger = { when: { type: 'clock', params: { from: 123 } } };
  });
  expect(
    exercise(waiting)
      .until(1440)
      .happened('delivered')
      .map(({ inject, at }) => [inject, at]),
  ).toEqual([
    ['news', 77],
    ['first', 123],
  ]);
});

it('stop when an exercise has shown as many as it shows at most', () => {
  const short = altered(tiny(), (copy) => {
    copy.most = 2;
  });
  const all = exercise(tiny(), 7, 'quick').until(1440).happened('delivered');
  const played = exercise(short, 7, 'quick').until(1440);
  expect(all.length).toBeGreaterThan(2);
  expect(played.happened('delivered').map(({ inject }) => inject)).toEqual(all.slice(0, 2).map(({ inject }) => inject));
  expect(played.happened('skipped').map(({ inject }) => inject)).toContain(all[2]?.inject);
});
