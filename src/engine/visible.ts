import type { Scenario } from '../scenario/scenario.ts';
import { CELL } from './commands/command.ts';
import type { Fact } from './types.ts';

/** Facts of the world itself; the cell learns of them, if at all, by findings, reports and injects. */
const HIDDEN = new Set<Fact['type']>(['drawn', 'event', 'quantity', 'chart', 'noted', 'skipped']);

/** Whether a seat may learn this fact. */
export function visible(scenario: Scenario, fact: Fact, seat: string): boolean {
  if (fact.type === 'chart') return isOpen(scenario, fact.chart) && fact.from !== null;
  if (HIDDEN.has(fact.type)) return false;
  if (fact.type === 'delivered' || fact.type === 'silent' || fact.type === 'answered')
    return receives(scenario, fact.inject, seat);
  return true;
}

/** What a seat is told of a fact: the grade of a notification and the causes are for the debrief. */
export function told(fact: Fact): Fact {
  const cause = fact.cause.entry === undefined ? {} : { entry: fact.cause.entry };
  return fact.type === 'told' ? { ...fact, cause, grade: null } : { ...fact, cause };
}

/** Whether an inject is for a seat. */
export function receives(scenario: Scenario, inject: string, seat: string): boolean {
  const seats = scenario.injects.find(({ id }) => id === inject)?.seats;
  return seat === CELL || seats === undefined || seats.includes(seat);
}

function isOpen(scenario: Scenario, chart: string): boolean {
  return scenario.charts.find(({ id }) => id === chart)?.sight === 'open';
}
