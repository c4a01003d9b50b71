import { createMachine, type AnyStateMachine } from 'xstate';
import type { Chart, ChartState, Guard } from '../../scenario/scenario.ts';
import type { Ask, Outcome } from './outcome.ts';

/** A chart made ready for evaluation. */
export interface Machine {
  id: string;
  chart: Chart;
  xstate: AnyStateMachine;
  /** Set while XState evaluates: its guards are answered here. */
  asking: { ask: Ask };
  /** Events that each state handles, those of its parent and of the chart included. */
  handles: Record<string, Set<string>>;
  /** Guards of `always` transitions: the chart is evaluated anew when what they mention changes. */
  alwaysGuards: Guard[];
  /** Memory of the compiled evaluator, by state and event. */
  branches: Map<string, Map<string, Branch>>;
}

/** A decision tree over the guards that XState consulted; its leaves are XState's own outcomes. */
export type Branch = { guard: Guard; yes: Branch | null; no: Branch | null } | { outcome: Outcome };

/** Every guard of the vocabulary: XState must know each by name, and a new one does not compile before it stands here. */
const GUARDS: Record<Guard['type'], true> = {
  known: true,
  done: true,
  running: true,
  told: true,
  heard: true,
  received: true,
  answered: true,
  clock: true,
  in: true,
  quantity: true,
  since: true,
  variant: true,
  all: true,
  any: true,
  not: true,
};

/** Author content must not be able to hang the page. */
const MAX_MICROSTEPS = 100;

export function compileMachine(chart: Chart): Machine {
  const asking: { ask: Ask } = { ask: () => false };
  const config = xstateConfig(chart);
  const guards = Object.fromEntries(
    Object.keys(GUARDS).map((type) => [type, (_: unknown, params: unknown) => asking.ask({ type, params } as Guard)]),
  );
  const delays = Object.fromEntries(delayNames(chart).map((name) => [name, 1]));
  const xstate = createMachine(config as never, { guards, delays } as never) as unknown as AnyStateMachine;
  xstate.options = { ...xstate.options, maxIterations: MAX_MICROSTEPS };
  return {
    id: chart.id,
    chart,
    xstate,
    asking,
    handles: handledEvents(chart),
    alwaysGuards: alwaysGuards(chart),
    branches: new Map(),
  };
}

/** The chart in the form that `createMachine` and Stately's import take; delays stay names. */
export function xstateConfig(chart: Chart): Record<string, unknown> {
  return { id: chart.id, initial: chart.initial, states: chart.states, ...(chart.on ? { on: chart.on } : {}) };
}

function allStates(chart: Chart): [string, ChartState[]][] {
  const result: [string, ChartState[]][] = [];
  for (const [name, state] of Object.entries(chart.states)) {
    result.push([name, [state]]);
    for (const [child, leaf] of Object.entries(state.states ?? {})) result.push([`${name}.${child}`, [state, leaf]]);
  }
  return result;
}

function handledEvents(chart: Chart): Record<string, Set<string>> {
  const result: Record<string, Set<string>> = {};
  for (const [path, states] of allStates(chart)) {
    result[path] = new Set([...Object.keys(chart.on ?? {}), ...states.flatMap((state) => Object.keys(state.on ?? {}))]);
  }
  return result;
}

function delayNames(chart: Chart): string[] {
  return [...new Set(allStates(chart).flatMap(([, states]) => states.flatMap((state) => Object.keys(state.after ?? {}))))];
}

function alwaysGuards(chart: Chart): Guard[] {
  return allStates(chart).flatMap(([, states]) =>
    states.flatMap((state) => [state.always ?? []].flat().flatMap((transition) => (transition.guard ? [transition.guard] : []))),
  );
}
