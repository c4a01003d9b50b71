import { play, startRun, type Evaluator } from '../../src/engine/index.ts';
import type { Machine } from '../../src/engine/charts/machine.ts';
import { evaluateByXState } from '../../src/engine/charts/xstate.ts';
import { holds } from '../../src/engine/guard.ts';
import { evaluateCompiled } from '../../src/engine/charts/compiled.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { figure, perSecond, rows } from './measure.ts';

/** Whole exercises by the textbook, as many a second as one core plays; then one transition alone. */
export function playthroughs(scenario: Scenario): string {
  const rate = (evaluator: Evaluator) =>
    perSecond((turn) => void play(scenario, { seed: turn % 50, policy: 'textbook', evaluator }), 4000);
  const { facts, entries } = play(scenario, { seed: 1, policy: 'textbook' });
  const lines = [
    ['', 'exercises/s'],
    ['XState evaluates', figure(rate('xstate'))],
    ['memoised evaluator', figure(rate('compiled'))],
  ];
  const title = `${scenario.id}, ${scenario.duration / 60} h, textbook: ${entries.length} entries, ${facts.length} facts`;
  return rows(title, lines) + transitions(scenario);
}

function transitions(scenario: Scenario): string {
  const run = startRun(scenario, { seed: 1 });
  const asked = Object.values(run.model.machines).flatMap((machine): [Machine, string, string][] =>
    Object.entries(machine.handles).flatMap(([state, events]) =>
      machine.chart.states[state]?.states ? [] : [...events].map((event): [Machine, string, string] => [machine, state, event]),
    ),
  );
  const cost = (evaluate: typeof evaluateByXState) =>
    1_000_000 /
    perSecond(() => asked.forEach(([machine, state, event]) => evaluate(machine, state, event, (guard) => holds(run, guard)))) /
    asked.length;
  return rows(`one transition (${asked.length} of them, in turn)`, [
    ['', 'µs'],
    ['XState', figure(cost(evaluateByXState))],
    ['memoised', figure(cost(evaluateCompiled))],
  ]);
}
