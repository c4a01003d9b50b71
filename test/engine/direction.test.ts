import { describe, expect, it } from 'vitest';
import { direction, forecast, hashWorld, truth } from '../../src/engine/index.ts';
import { exercise, scenarioAt, tiny } from '../exercise.ts';

const shown = (played: ReturnType<typeof exercise>) => direction(tiny(), played.world);
const inject = (played: ReturnType<typeof exercise>, id: string) =>
  shown(played).chronogramme.find((one) => one.id === id) ?? expect.unreachable(id);

describe('the chronogramme', () => {
  it('tells of each inject when it came, when it is due, or what it waits for', () => {
    const played = exercise(tiny()).until(10);
    expect(inject(played, 'first')).toMatchObject({ state: 'told', at: 0, due: null, trigger: 'minute', waits: [] });
    const ask = inject(played, 'ask');
    expect(ask).toMatchObject({ state: 'waiting', at: null, seats: ['chief'], dilemma: true, objective: 'spoke' });
    expect(ask.due).toBeGreaterThanOrEqual(60);
    const news = inject(played, 'news');
    expect(news).toMatchObject({ trigger: 'condition', due: null });
    expect(news.waits.map(({ guard, held }) => [guard.type, held])).toEqual([
      ['quantity', false],
      ['answered', false],
    ]);
    expect(inject(played, 'late').waits.map(({ guard, wanted }) => [guard.type, wanted])).toEqual([
      ['in', true],
      ['heard', false],
    ]);
    expect(inject(played, 'complaint')).toMatchObject({ trigger: 'called', due: null, waits: [] });
  });

  it('stands in the order of time, what has no minute at the end', () => {
    const moments = shown(exercise(tiny()).until(100)).chronogramme.map(({ at, due }) => at ?? due ?? Infinity);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  });

  it('tells which was moved and can be put back', () => {
    const played = exercise(tiny()).as('facilitator').ask({ type: 'put-forward', inject: 'ask', to: 20 });
    expect(inject(played, 'ask')).toMatchObject({ due: 20, forward: true, back: true });
    expect(inject(played, 'news')).toMatchObject({ forward: false, back: false });
    expect(inject(played.ask({ type: 'skip', inject: 'news' }), 'news')).toMatchObject({ state: 'skipped', back: true });
  });

  it('shows what the facilitator changed', () => {
    const words = { title: { fr: 'T', en: 'T' }, text: { fr: 'X', en: 'X' } };
    const played = exercise(tiny()).as('facilitator').ask({ type: 'delay', inject: 'ask', until: 300 });
    played.ask({ type: 'edit', inject: 'ask', ...words });
    played.ask({ type: 'improvise', channel: 'phone', from: { fr: 'A', en: 'A' }, ...words });
    expect(inject(played, 'ask')).toMatchObject({ held: 300, edited: true, ...words });
    expect(inject(played, 'improvised.3')).toMatchObject({ at: 0, state: 'told', trigger: 'improvised', ...words });
    expect(inject(played.until(120), 'ask')).toMatchObject({ state: 'armed', due: 300 });
  });
});

describe('what comes if nothing is done', () => {
  it('is what then comes, and leaves the world as it was', () => {
    const played = exercise(tiny()).until(10);
    const before = hashWorld(played.world);
    const [first] = forecast(tiny(), played.world);
    expect(hashWorld(played.world)).toBe(before);
    expect(played.until(first?.at ?? 0).facts).toContainEqual(first);
  });

  it('ends with the exercise', () => {
    expect(forecast(tiny(), exercise(tiny()).until(tiny().duration).world)).toEqual([]);
  });
});

describe('the truth', () => {
  const courrier = scenarioAt('scenarios/courrier-compromis');
  const world = exercise(courrier, 3, 'jeton-vole').until(600).world;

  it('marks every foothold that looking would find, found or not', () => {
    const marks = truth(courrier, world).board.stations.flatMap((station) => station.marks);
    expect(marks.filter(({ mark }) => mark === 'foothold').length).toBeGreaterThanOrEqual(3);
    expect(marks.every(({ mark }) => mark !== 'clear')).toBe(true);
    for (const { finding } of marks) expect(courrier.findings.find(({ id }) => id === finding)?.shows).toBeDefined();
  });

  it('shows every control as it is', () => {
    for (const station of truth(courrier, world).board.stations) {
      const drawn = courrier.stations.find(({ id }) => id === station.id);
      expect(station.states.map(({ chart }) => chart)).toEqual(drawn?.states);
    }
  });

  it('holds the adversary as he is', () => {
    const { intrusion } = direction(courrier, world);
    expect(intrusion.find(({ chart }) => chart === 'presence')?.since).toBe(world.charts.presence?.since);
  });
});
