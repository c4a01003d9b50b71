import { describe, expect, it } from 'vitest';
import { exercise, scenarioAt, type Exercise } from '../exercise.ts';

const scenario = scenarioAt('scenarios/courrier-compromis');
const DAY = 1440;

const outage = (played: Exercise): number => played.view().indicators.find(({ id }) => id === 'outage')?.value ?? NaN;
const people = (played: Exercise, team: string): number => played.view().teams.find(({ id }) => id === team)?.people ?? NaN;
const received = (played: Exercise, inject: string): boolean =>
  played.happened('delivered').some((fact) => fact.inject === inject);

describe.each([
  { mode: 'warnings', shut: ['cut-mail'], reminder: 'mail-cut-cost', team: 'helpdesk' },
  { mode: 'housing', shut: ['close-portal', 'apps'], reminder: 'housing-wait', team: 'comms' },
  { mode: 'payments', shut: ['close-portal', 'whole'], reminder: 'payments-due', team: 'legal' },
])('without its tool, $mode', ({ mode, shut: [order = '', target], reminder, team }) => {
  const without = exercise(scenario).order(order, target).until(DAY);
  const withMode = exercise(scenario).order('degraded-mode', mode).order(order, target).until(DAY);

  it('has a price that somebody comes to tell', () => expect(received(without, reminder)).toBe(true));
  it('goes on in a degraded mode, at less loss', () => {
    expect(received(withMode, reminder)).toBe(false);
    expect(outage(withMode)).toBeLessThan(outage(without));
  });
  it('holds people for as long as it runs', () => expect(people(withMode, team)).toBe(people(without, team) - 1));
});

describe('the night', () => {
  const names = (at: number) => exercise(scenario).until(at).order('relief-names').wait(120);

  it('has a rota only if names were found before 23:00', () => {
    expect(names(0).order('relieve').refused).toBeNull();
    const late = names(420);
    expect(late.happened('failed').map(({ order }) => order)).toEqual(['relief-names']);
    expect(late.order('relieve').refused).not.toBeNull();
  });

  it('wears the director out, and the decisions with them, unless the deputy takes over', () => {
    const alone = exercise(scenario).until(DAY);
    const inTurn = exercise(scenario).until(300).order('hand-over').until(DAY);
    expect(received(alone, 'director-slip')).toBe(true);
    expect(received(inTurn, 'director-slip')).toBe(false);
    const minutes = (played: Exercise) => {
      const from = played.world.at;
      played.order('open-log').wait(60);
      return (played.happened('done').find(({ order }) => order === 'open-log')?.at ?? NaN) - from;
    };
    expect(minutes(alone)).toBeGreaterThan(minutes(inTurn));
  });
});
