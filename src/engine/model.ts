import type {
  Body,
  Chart,
  Finding,
  Guard,
  GuardedEffect,
  Inject,
  LeafGuard,
  Order,
  OrderTarget,
  Scenario,
} from '../scenario/scenario.ts';
import { compileMachine, type Machine } from './charts/machine.ts';
import { leavesOf, topicsOf, type TopicKind } from './watch.ts';

type ById<T> = Record<string, T>;

export type Watching = { [K in TopicKind]?: ById<number[]> };

/** A condition that waits: of an inject, or of a chart's `always`. */
export type Watcher = { kind: 'inject'; id: string; guard: Guard } | { kind: 'always'; id: string };

/** A scenario indexed for one variant. Made once, shared by every world. */
export interface Model {
  scenario: Scenario;
  variant: string;
  machines: ById<Machine>;
  /** Charts that handle an event in some state, in the scenario's order. */
  listeners: ById<Machine[]>;
  orders: ById<Order>;
  bodies: ById<Body>;
  injects: ById<Inject>;
  findings: ById<Finding>;
  channels: ById<Scenario['channels'][number]>;
  teams: ById<Scenario['teams'][number]>;
  quantities: ById<Scenario['quantities'][number]>;
  delays: Scenario['delays'];
  seats: Set<string>;
  watchers: Watcher[];
  /** Indexes of the watchers to judge when something changes, ascending. */
  watching: Watching;
  /** Minutes at which `clock` guards may change. */
  clockMinutes: number[];
  /** For each chart, the `since` guards that mention it. */
  sinceGuards: ById<{ state: string; minutes: number }[]>;
  /** For each quantity, the values that guards compare it with, ascending. */
  thresholds: ById<number[]>;
  /** For each body, how long a notification counts in `told … within`. */
  withins: ById<number[]>;
  /** Minutes of the day. */
  startOfDay: number;
  shifts: { day: number; night: number };
  effectCache: Map<string, GuardedEffect[]>;
}

const models = new WeakMap<Scenario, ById<Model>>();

/** The model of a scenario for a variant; compiled at first use. */
export function modelOf(scenario: Scenario, variant: string): Model {
  let ofScenario = models.get(scenario);
  if (!ofScenario) models.set(scenario, (ofScenario = {}));
  return (ofScenario[variant] ??= compile(scenario, variant));
}

function compile(scenario: Scenario, variant: string): Model {
  const charts = scenario.charts.filter((chart) => chart.variant === undefined || chart.variant === variant);
  const machines = charts.map(compileMachine);
  const watchers = waiting(scenario, machines);
  const leaves = watchers.flatMap((watcher) => guardsOf(watcher, machines)).flatMap(leavesOf);
  return {
    scenario,
    variant,
    machines: byId(machines),
    listeners: listenersOf(machines),
    orders: byId(scenario.orders),
    bodies: byId(scenario.bodies),
    injects: byId(scenario.injects),
    findings: byId(scenario.findings),
    channels: byId(scenario.channels),
    teams: byId(scenario.teams),
    quantities: byId(scenario.quantities),
    delays: scenario.delays,
    seats: new Set(scenario.seats.map((seat) => seat.id)),
    watchers,
    watching: watchingOf(watchers, machines),
    ...timesOf(leaves),
    startOfDay: minuteOfDay(scenario.start.time),
    shifts: { day: minuteOfDay(scenario.shifts.day), night: minuteOfDay(scenario.shifts.night) },
    effectCache: new Map(),
  };
}

/** Ids come from outside too: without a prototype, `constructor` is as unknown as any other word. */
function byId<T extends { id: string }>(items: T[]): ById<T> {
  return Object.assign(Object.create(null) as ById<T>, Object.fromEntries(items.map((item) => [item.id, item])));
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

function listenersOf(machines: Machine[]): ById<Machine[]> {
  const result: ById<Machine[]> = {};
  for (const machine of machines) {
    for (const event of new Set(Object.values(machine.handles).flatMap((events) => [...events])))
      (result[event] ??= []).push(machine);
  }
  return result;
}

function waiting(scenario: Scenario, machines: Machine[]): Watcher[] {
  const injects = scenario.injects.flatMap((inject): Watcher[] => {
    if (!('when' in inject.trigger)) return [];
    const { when, from } = inject.trigger;
    const guard: Guard =
      from === undefined ? when : { type: 'all', params: { guards: [{ type: 'clock', params: { from } }, when] } };
    return [{ kind: 'inject', id: inject.id, guard }];
  });
  const always = machines
    .filter((machine) => machine.alwaysGuards.length > 0)
    .map((machine): Watcher => ({ kind: 'always', id: machine.id }));
  return [...always, ...injects];
}

function guardsOf(watcher: Watcher, machines: Machine[]): Guard[] {
  if (watcher.kind === 'inject') return [watcher.guard];
  return machines.find((machine) => machine.id === watcher.id)?.alwaysGuards ?? [];
}

function watchingOf(watchers: Watcher[], machines: Machine[]): Watching {
  const result: Watching = {};
  watchers.forEach((watcher, index) => {
    for (const [kind, id] of guardsOf(watcher, machines).flatMap(topicsOf)) {
      const indexes = ((result[kind] ??= {})[id] ??= []);
      if (indexes.at(-1) !== index) indexes.push(index);
    }
  });
  return result;
}

/** When conditions may change by the passing of time alone. */
function timesOf(leaves: LeafGuard[]): Pick<Model, 'clockMinutes' | 'sinceGuards' | 'thresholds' | 'withins'> {
  const clock = new Set<number>();
  const sinceGuards: Model['sinceGuards'] = {};
  const thresholds: Model['thresholds'] = {};
  const withins: Model['withins'] = {};
  for (const leaf of leaves) {
    if (leaf.type === 'clock') {
      if (leaf.params.from !== undefined) clock.add(leaf.params.from);
      if (leaf.params.to !== undefined) clock.add(leaf.params.to + 1);
    } else if (leaf.type === 'since') {
      const [chart = '', ...state] = leaf.params.state.split('.');
      (sinceGuards[chart] ??= []).push({ state: state.join('.'), minutes: leaf.params.minutes });
    } else if (leaf.type === 'quantity') {
      (thresholds[leaf.params.name] ??= []).push(leaf.params.value);
    } else if (leaf.type === 'told' && typeof leaf.params !== 'string' && leaf.params.within !== undefined) {
      (withins[leaf.params.body] ??= []).push(leaf.params.within);
    }
  }
  for (const [name, values] of Object.entries(thresholds)) thresholds[name] = [...new Set(values)].sort((a, b) => a - b);
  return { clockMinutes: [...clock].sort((a, b) => a - b), sinceGuards, thresholds, withins };
}

/** Effects with `$target` replaced. */
export function aimed(model: Model, key: string, effects: GuardedEffect[], target: string | null): GuardedEffect[] {
  if (target === null || effects.length === 0) return effects;
  const name = `${key}|${target}`;
  let found = model.effectCache.get(name);
  if (!found) {
    found = JSON.parse(JSON.stringify(effects).replaceAll('$target', target)) as GuardedEffect[];
    model.effectCache.set(name, found);
  }
  return found;
}

export type { Body, Chart, Finding, Inject, Order, OrderTarget };
