import type { Scenario } from '../scenario/scenario.ts';
import { CELL, FACILITATOR, OBSERVER } from './commands/command.ts';
import type { Fact } from './types.ts';

/** Facts of the world itself; the cell learns of them, if at all, by findings, reports and injects. */
const HIDDEN = new Set<Fact['type']>([
  'drawn',
  'event',
  'quantity',
  'chart',
  'noted',
  'skipped',
  'delayed',
  'put-back',
  'put-forward',
  'edited',
  'observed',
  'struck',
]);

/** Whether a seat sees all that the cell as a whole sees: the cell around one table, an observer, the facilitator. */
export function seesAll(seat: string): boolean {
  return seat === CELL || seat === OBSERVER || seat === FACILITATOR;
}

/** Whether a seat may learn this fact: what was done, sent and answered in its name, what was found, what is done in the open. */
export function visible(scenario: Scenario, fact: Fact, seat: string): boolean {
  if (seat === FACILITATOR) return true;
  switch (fact.type) {
    case 'chart':
      return isOpen(scenario, fact.chart) && fact.from !== null;
    case 'observed':
    case 'struck':
      return seat === OBSERVER;
    case 'delivered':
    case 'silent':
    case 'answered':
      return receives(scenario, fact.inject, seat);
    case 'improvised':
      return seesAll(seat) || fact.seats === null || fact.seats.includes(seat);
    case 'ordered':
    case 'started':
    case 'done':
    case 'failed':
    case 'withdrawn':
    case 'cancelled':
    case 'nothing-found':
    case 'allowed':
      return gives(scenario, fact.order, seat);
    case 'sent':
    case 'told':
      return concerns(seat, [fact.by, fact.seat]);
    case 'heard':
      return concerns(seat, fact.seats);
    default:
      return !HIDDEN.has(fact.type);
  }
}

/** What a seat is told of a fact: the grade of a notification and the causes are for the facilitator and the debrief. */
export function told(fact: Fact, seat: string): Fact {
  if (seat === FACILITATOR) return fact;
  const cause = fact.cause.entry === undefined ? {} : { entry: fact.cause.entry };
  return fact.type === 'told' ? { ...fact, cause, grade: null } : { ...fact, cause };
}

/** Whether an inject is for a seat. */
export function receives(scenario: Scenario, inject: string, seat: string): boolean {
  if (seesAll(seat)) return true;
  const seats = byId(scenario.injects).get(inject)?.seats;
  return seats === undefined || seats.includes(seat);
}

/** Whether an order is a seat's to give. */
export function gives(scenario: Scenario, order: string, seat: string): boolean {
  return seesAll(seat) || byId(scenario.orders).get(order)?.seat === seat;
}

/** Whether a message to or from a body is a seat's business: it sent it, signed it, or sees all. */
export function concerns(seat: string, seats: readonly string[]): boolean {
  return seesAll(seat) || seats.includes(seat);
}

function isOpen(scenario: Scenario, chart: string): boolean {
  return byId(scenario.charts).get(chart)?.sight === 'open';
}

const indexes = new WeakMap<object, Map<string, unknown>>();

/** The things of a list by their ids, the first of each: asked for each fact, seat and minute, a search would be felt with many rooms. */
function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  let known = indexes.get(items);
  if (!known) indexes.set(items, (known = new Map([...items].reverse().map((item) => [item.id, item]))));
  return known as Map<string, T>;
}
