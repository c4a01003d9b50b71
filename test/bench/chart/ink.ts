import { Compiler } from 'inkjs/full';
import type { Engine } from './engines.ts';
import type { Branch, Spec } from './spec.ts';

const variable = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '_');

/**
 * The same charts told as an ink story: one choice for each event, the transitions as conditions on variables.
 * Ink has no clock, so delays and raised events are left out: its work is compared choice by choice, not its end state.
 */
export function ink(spec: Spec): Engine {
  const compiled = new Compiler(storyOf(spec)).Compile();
  return (events) => {
    compiled.ResetState();
    compiled.ContinueMaximally();
    for (const { event } of events) {
      compiled.ChooseChoiceIndex(spec.events.indexOf(event));
      compiled.ContinueMaximally();
    }
    return spec.charts.map(({ id }) => `s${String(compiled.variablesState.$(variable(id)))}`).join(' ');
  };
}

function storyOf(spec: Spec): string {
  return [
    ...spec.charts.map(({ id }) => `VAR ${variable(id)} = 0`),
    ...spec.counters.map((counter) => `VAR ${variable(counter)} = 0`),
    '-> loop',
    '=== loop',
    ...spec.events.map((event) => `+ [${event}] -> ${variable(event)}`),
    ...spec.events.flatMap((event) => [
      `=== ${variable(event)}`,
      ...spec.charts.map((chart) => conditions(chart, event)),
      '-> loop',
    ]),
  ].join('\n');
}

function conditions({ id, states }: Spec['charts'][number], event: string): string {
  const name = variable(id);
  const cases = states.flatMap((state, index) =>
    (state.on[event] ?? []).map(({ target, guard }) => {
      const entry = states.find((one) => one.name === target)?.entry;
      const effect = entry ? `\n    ~ ${variable(entry.counter)} += ${entry.by}` : '';
      return `- ${name} == ${index}${condition(guard)}:\n    ~ ${name} = ${target.slice(1)}${effect}`;
    }),
  );
  return cases.length > 0 ? `{\n${cases.join('\n')}\n}` : '';
}

function condition(guard: Branch['guard']): string {
  if (!guard) return '';
  if ('chart' in guard) return ` && ${variable(guard.chart)} == ${guard.state.slice(1)}`;
  return ` && ${variable(guard.counter)} >= ${guard.least}`;
}
