import { expect, it } from 'vitest';
import { altered, exercise, tiny, type Exercise } from '../../exercise.ts';

it('holds people for its minutes, then takes effect', () => {
  const played = exercise(tiny()).order('look');
  expect(played.world.teams.ops?.busy).toBe(1);
  expect(played.wait(29).happened('done')).toEqual([]);
  expect(played.wait(1).happened('done')).toMatchObject([{ at: 30, order: 'look', cause: { task: 'order 1' } }]);
  expect(played.world.teams.ops?.busy).toBe(0);
});

it('waits until enough people are free, in the order of giving', () => {
  const played = exercise(tiny()).order('look').wait(30).order('look').order('shut').order('enrol', 'admins');
  expect(played.view().work.map(({ order, state }) => [order, state])).toEqual([
    ['look', 'done'],
    ['look', 'running'],
    ['shut', 'queued'],
    ['enrol', 'running'],
  ]);
  expect(
    played
      .wait(30)
      .happened('started')
      .map(({ order, at }) => [order, at]),
  ).toEqual([
    ['look', 0],
    ['look', 30],
    ['enrol', 30],
    ['shut', 60],
  ]);
});

it('starts no more at night than the night shift can', () => {
  const evening = 140; // 19:00
  const played = exercise(tiny()).order('look').until(evening).order('shut');
  expect(played.world.orders[1]?.state).toBe('queued');
  expect(
    played
      .until(evening + 13 * 60)
      .happened('started')
      .at(-1),
  ).toMatchObject({ order: 'shut', at: evening + 13 * 60 });
});

it('is refused when closed, given, done, not this seat’s, without its target, or while something is missing', () => {
  const played = exercise(tiny());
  expect(played.order('unlock').refused).toBe('order-closed');
  expect(played.order('shut').refused).toBe('order-needs');
  expect(played.order('nothing').refused).toBe('unknown');
  expect(played.order('enrol').refused).toBe('order-target');
  expect(played.order('look', 'all').refused).toBe('order-target');
  expect(played.order('enrol', 'admins').refused).toBeNull();
  expect(played.order('enrol', 'admins').refused).toBe('order-given');
  expect(played.wait(20).order('enrol', 'admins').refused).toBe('order-done');
  expect(played.as('chief').order('look').refused).toBe('not-this-seat');
  expect(played.as('tech').order('look').refused).toBeNull();
  expect(played.world.orders.map(({ order, by }) => [order, by])).toEqual([
    ['enrol', 'cell'],
    ['look', 'tech'],
  ]);
});

it('says in its text what is missing', () => {
  const choice = exercise(tiny())
    .view()
    .orders.find(({ id }) => id === 'shut');
  expect(choice?.missing).toEqual({ fr: tiny().texts.fr.orders.shut?.needs, en: tiny().texts.en.orders.shut?.needs });
});

it('takes longer for a team that a slowdown holds back', () => {
  const tired = altered(tiny(), (copy) => {
    copy.quantities.find(({ id }) => id === 'fatigue')!.start = 2;
  });
  expect(exercise(tired).order('look').world.orders[0]?.end).toBe(45);
});

it('fails for a reason that is told', () => {
  const played = exercise(tiny(), 7, 'slow').order('look').until(300).order('shut');
  const night = altered(tiny(), (copy) => {
    copy.orders.find(({ id }) => id === 'shut')!.people = 1;
  });
  expect(played.world.orders[1]?.state).toBe('queued');
  const failed = exercise(night, 7, 'slow').order('look').until(300).order('shut').wait(20);
  expect(failed.happened('failed')).toMatchObject([{ order: 'shut', why: 'nobody-there', at: 320 }]);
  expect(failed.happened('done').map(({ order }) => order)).toEqual(['look']);
  expect(failed.happened('delivered').map(({ inject }) => inject)).toContain('complaint');
  expect(failed.view().work[1]?.report?.fr).toBe(tiny().texts.fr.orders.shut?.fails?.['nobody-there']);
});

it('replaces $target in its effects', () => {
  const played = exercise(tiny()).order('enrol', 'admins').wait(20);
  expect(played.chart('mfa-admins')).toBe('enrolling');
  expect(played.chart('mfa-all')).toBe('none');
});

it('shows work at the station of its target, else of its order', () => {
  const scenario = altered(tiny(), ({ orders }) => {
    const [admins] = orders.find(({ id }) => id === 'enrol')?.targets ?? [];
    Object.assign(admins ?? {}, { station: 'files' });
  });
  const at = (played: Exercise) =>
    played.view().board.stations.flatMap(({ id, work }) => work.map(({ title }) => `${id}: ${title.en}`));
  expect(at(exercise(scenario).order('enrol', 'admins'))).toEqual([expect.stringMatching(/^files: /)]);
  expect(at(exercise(scenario).order('enrol', 'all'))).toEqual([]);
  expect(at(exercise(scenario).order('look'))).toEqual([expect.stringMatching(/^hall: /)]);
});
