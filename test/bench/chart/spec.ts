import { hashNumber } from '../../../src/scenario/hash.ts';

/**
 * The statechart that all engines of the bench run: 8 concerns, 60 states, 42 delays, and 150 events over 4 hours.
 * It is made from hashes, so that it is the same on every machine.
 */
export interface Spec {
  charts: ChartSpec[];
  /** Names of the events from outside. */
  events: string[];
  counters: string[];
}

export interface ChartSpec {
  id: string;
  /** Names of the states; the first is the initial one. */
  states: StateSpec[];
}

export interface StateSpec {
  name: string;
  on: Record<string, Branch[]>;
  /** After so many minutes; at most one a state. */
  after: { minutes: number; target: string } | null;
  /** On entering: add to a counter, and perhaps raise an event. */
  entry: { counter: string; by: number; raise: string | null };
}

/** Taken if its guard holds; a chart is asked for its state, or a counter for its value. */
export interface Branch {
  target: string;
  guard: { chart: string; state: string } | { counter: string; least: number } | null;
}

export const MINUTES = 240;
const EVENTS = 150;
const DELAYS = 42;

const draw = (key: string, below: number): number => hashNumber(`bench ${key}`) % below;

export function makeSpec(): Spec {
  const sizes = [8, 8, 8, 8, 7, 7, 7, 7];
  const counters = Array.from({ length: 6 }, (_, index) => `counter-${index}`);
  const events = Array.from({ length: 24 }, (_, index) => `event.${index}`);
  const raised = Array.from({ length: 6 }, (_, index) => `raised.${index}`);
  const names = sizes.map((size) => Array.from({ length: size }, (_, index) => `s${index}`));
  let delays = 0;
  const stateOf = (chart: number, index: number): StateSpec => {
    const key = `${chart}.${index}`;
    const others = (names[chart] as string[]).filter((_, other) => other !== index);
    const target = (what: string) => others[draw(`${key} ${what}`, others.length)] as string;
    const branches = (event: string): Branch[] => {
      const other = draw(`${key} ${event} chart`, sizes.length);
      const state = `s${draw(`${key} ${event} state`, sizes[other] as number)}`;
      const guard = [
        { chart: `chart-${other}`, state },
        {
          counter: counters[draw(`${key} ${event} counter`, counters.length)] as string,
          least: draw(`${key} ${event} least`, 60),
        },
        null,
      ][draw(`${key} ${event} guard`, 3)];
      if (!guard) return [{ target: target(event), guard: null }];
      return [
        { target: target(event), guard },
        ...(draw(`${key} ${event} else`, 2) ? [{ target: target(`${event} else`), guard: null }] : []),
      ];
    };
    const handled = [
      ...events.filter((event) => draw(`${key} ${event} handled`, 6) === 0),
      ...raised.filter((event) => draw(`${key} ${event} handled`, 6) === 0),
    ];
    const isDelayed = delays < DELAYS && (chart * 8 + index) % 10 < 7;
    if (isDelayed) delays++;
    return {
      name: `s${index}`,
      on: Object.fromEntries(handled.map((event) => [event, branches(event)])),
      after: isDelayed ? { minutes: 3 + draw(`${key} minutes`, 28), target: target('after') } : null,
      entry: {
        counter: counters[draw(`${key} entry`, counters.length)] as string,
        by: 1 + draw(`${key} by`, 3),
        raise: draw(`${key} raises`, 5) === 0 ? (raised[draw(`${key} raise`, raised.length)] as string) : null,
      },
    };
  };
  const charts = sizes.map((size, chart) => ({
    id: `chart-${chart}`,
    states: Array.from({ length: size }, (_, index) => stateOf(chart, index)),
  }));
  return { charts, events, counters };
}

export interface Happens {
  at: number;
  event: string;
}

/** 150 events in the order in which they happen, another sequence for each number. */
export function sequence({ events }: Spec, number: number): Happens[] {
  const minutes = Array.from({ length: EVENTS }, (_, index) => 1 + draw(`sequence ${number} ${index}`, MINUTES - 1));
  return minutes
    .sort((one, other) => one - other)
    .map((at, index) => ({ at, event: events[draw(`sequence ${number} event ${index}`, events.length)] as string }));
}

/** What every engine must come to: the state of each chart, then each counter. */
export type EndState = string;

export function endState(states: string[], counters: number[]): EndState {
  return [...states, ...counters].join(' ');
}
