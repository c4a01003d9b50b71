import type { Chart, Effect, Guard, Scenario, Transition } from '../../../src/scenario/scenario.ts';
import { MINUTES, type Branch, type Spec, type StateSpec } from './spec.ts';

/** The bench's statechart as a scenario of this game, as a checked one would be. */
export function scenarioOf(spec: Spec): Scenario {
  const delays: Scenario['delays'] = {};
  const charts = spec.charts.map(({ id, states }): Chart => {
    for (const { name, after } of states) if (after) delays[`${id}-${name}`] = { min: after.minutes, max: after.minutes };
    return {
      ...{ id, sight: 'hidden', concern: 'control', initial: (states[0] as StateSpec).name },
      states: Object.fromEntries(states.map((state) => [state.name, stateOf(id, state)])),
    };
  });
  return {
    ...{
      id: 'bench',
      version: 1,
      hash: 'bench',
      start: { weekday: 1, time: '08:00' },
      duration: MINUTES + 1,
      variation: 0,
      charts,
      delays,
    },
    variants: [{ id: 'only', weight: 1 }],
    shifts: { day: '00:00', night: '23:59' },
    teams: [{ id: 'team', day: 1, night: 1 }],
    quantities: spec.counters.map((id) => ({ id, start: 0 })),
    ...{ seats: [], channels: [], contents: [], populations: [], doors: [], indicators: [], slowdowns: [], questions: [] },
    ...{ endings: [], stations: [], lines: [], orders: [], bodies: [], injects: [], findings: [], policies: [], sources: [] },
    objectives: { axes: { containment: 25, mfa: 25, escalation: 25, conduct: 25 }, lines: [] },
    texts: {} as Scenario['texts'],
  };
}

function stateOf(chart: string, { name, on, after, entry }: StateSpec): Chart['states'][string] {
  const effects: Effect[] = [{ type: 'change', params: { quantity: entry.counter, by: entry.by } }];
  if (entry.raise) effects.push({ type: 'raise', params: entry.raise });
  return {
    entry: effects,
    on: Object.fromEntries(Object.entries(on).map(([event, branches]) => [event, branches.map(transitionOf)])),
    ...(after ? { after: { [`${chart}-${name}`]: { target: after.target } } } : {}),
  };
}

function transitionOf({ target, guard }: Branch): Transition {
  if (!guard) return { target };
  const asked: Guard =
    'chart' in guard
      ? { type: 'in', params: `${guard.chart}.${guard.state}` }
      : { type: 'quantity', params: { name: guard.counter, op: '>=', value: guard.least } };
  return { target, guard: asked };
}
