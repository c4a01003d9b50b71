import { xstateConfig } from '../../engine/index.ts';
import type { Chart, ChartState, Scenario, Transition } from '../../scenario/scenario.ts';

const MINUTE = 60_000;
type Delays = Scenario['delays'];

/** A chart as the configuration that `createMachine` and Stately's import take: delays in milliseconds, the middle of their range. */
export function statelyConfig(chart: Chart, delays: Delays): Record<string, unknown> {
  const config = xstateConfig(chart);
  const states = Object.fromEntries(Object.entries(chart.states).map(([name, state]) => [name, stateOf(state, delays)]));
  return { ...config, states };
}

/** The same as a module. */
export function statelyModule(chart: Chart, delays: Delays): string {
  const name = [chart.id, chart.variant]
    .filter(Boolean)
    .join('-')
    .replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `export const ${name} = createMachine(${JSON.stringify(statelyConfig(chart, delays), null, 2)});`;
}

function stateOf(state: ChartState, delays: Delays): unknown {
  const { after, states, ...rest } = state;
  return {
    ...rest,
    ...(after ? { after: afterOf(after, delays) } : {}),
    ...(states
      ? { states: Object.fromEntries(Object.entries(states).map(([name, leaf]) => [name, stateOf(leaf, delays)])) }
      : {}),
  };
}

function afterOf(after: NonNullable<ChartState['after']>, delays: Delays): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [delay, transitions] of Object.entries(after)) {
    const { min, max } = delays[delay] ?? { min: 1, max: 1 };
    let time = Math.round((min + max) / 2) * MINUTE;
    // Two delays of the same length are two keys.
    while (String(time) in result) time++;
    const described = (one: Transition) => ({ ...one, description: `${delay}: ${min}–${max} min` });
    result[time] = Array.isArray(transitions) ? transitions.map(described) : described(transitions);
  }
  return result;
}
