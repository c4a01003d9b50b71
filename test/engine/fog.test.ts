import { expect, it } from 'vitest';
import { visible } from '../../src/engine/index.ts';
import { exercise, tiny } from '../exercise.ts';

it('keeps a chart’s hidden state, and a quantity not yet known, out of the view', () => {
  const played = exercise(tiny(), 7, 'quick').until(100);
  expect(played.chart('intruder')).toMatch(/^inside/);
  const seen = JSON.stringify(played.view());
  for (const word of ['"intruder', '"inside', 'coming-back', '"variant"', '"agenda"', '"draws"'])
    expect(seen).not.toContain(word);
  expect(played.view().indicators.find(({ id }) => id === 'read')?.value).toBeNull();
});

it('shows a reported chart as the last order left it', () => {
  const played = exercise(tiny()).order('enrol', 'admins').wait(20);
  const enrolment = () => played.view().mfa.populations.find(({ id }) => id === 'admins')?.enrolment;
  expect(enrolment()).toMatchObject({ tag: 'partial', reported: 20 });
  played.wait(300);
  expect(played.chart('mfa-admins')).toBe('enforced');
  expect(enrolment()).toMatchObject({ tag: 'partial', reported: 20 });
});

it('shows an open chart as it is, and cuts its line', () => {
  const played = exercise(tiny()).order('look').wait(30).order('shut').wait(20);
  expect(played.view().board.lines[0]?.cut).toBe(true);
  expect(played.view().board.stations[0]?.states).toMatchObject([{ chart: 'door', tag: 'closed', reported: null }]);
});

it('lets a seat learn no fact of the world itself', () => {
  const { facts } = exercise(tiny(), 7, 'quick').order('look').until(1440);
  const learned = facts.filter((fact) => visible(tiny(), fact, 'cell'));
  const types = new Set(learned.map(({ type }) => type));
  for (const type of ['event', 'quantity', 'noted', 'skipped'] as const) expect(types).not.toContain(type);
  expect(learned.filter(({ type }) => type === 'chart').map((fact) => ('chart' in fact ? fact.chart : ''))).not.toContain(
    'intruder',
  );
  expect(facts.some(({ type }) => type === 'quantity')).toBe(true);
});

it('lists questions until a finding that still stands answers them', () => {
  const played = exercise(tiny());
  expect(played.view().questions.map(({ id }) => id)).toEqual(['who-is-in']);
  expect(played.order('look').wait(30).view().questions).toEqual([]);
});
