import { expect, it } from 'vitest';
import { altered, exercise, tiny } from '../../exercise.ts';

it('tells a finding that the world shows, with its number', () => {
  const played = exercise(tiny(), 7, 'quick').until(120).order('look').wait(30);
  const found = played.happened('found').find(({ finding }) => finding === 'footprints');
  expect(found?.value).toBeGreaterThan(0);
  const shown = played.view().findings.find(({ id }) => id === 'footprints');
  expect(shown?.text.en).toContain(String(found?.value));
  expect(shown?.text.en).not.toContain('{value}');
});

it('finds nothing where nothing is, and says so', () => {
  const shut = altered(tiny(), (copy) => {
    copy.charts.find(({ id }) => id === 'door')!.initial = 'shut';
  });
  const played = exercise(shut).order('look').wait(30);
  expect(played.happened('nothing-found')).toMatchObject([{ order: 'look', at: 30 }]);
  expect(played.view().work[0]).toMatchObject({ state: 'done', nothingFound: true });
});

it('corrects what it proves wrong', () => {
  const wrong = altered(tiny(), (copy) => {
    copy.orders.find(({ id }) => id === 'relieve')!.onDone = [{ type: 'reveal', params: 'all-clear' }];
  });
  const played = exercise(wrong, 7, 'slow').until(160).order('look').wait(30).order('shut');
  played.until(1000).order('relieve').wait(10);
  expect(played.chart('intruder')).toBe('out');
  expect(played.happened('corrected')).toMatchObject([{ finding: 'footprints', by: 'all-clear' }]);
  expect(played.view().findings.find(({ id }) => id === 'footprints')?.corrected).toBe(true);
  expect(played.view().board.stations[0]?.marks.map(({ finding }) => finding)).not.toContain('footprints');
});
