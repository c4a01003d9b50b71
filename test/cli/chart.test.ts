import { expect, test } from 'vitest';
import { createMachine, type AnyStateMachine } from 'xstate';
import { call, json, TINY } from './run.ts';

interface Charts {
  charts: { chart: string; variant: string | null; mermaid: string; config: Record<string, unknown> }[];
}

test('a Mermaid diagram of every chart', () => {
  const { charts } = json(`chart ${TINY} --lang fr`) as unknown as Charts;
  expect(charts.map(({ chart, variant }) => [chart, variant])).toContainEqual(['intruder', 'quick']);
  const door = charts.find(({ chart }) => chart === 'door');
  expect(door?.mermaid.split('\n').map((line) => line.trim())).toEqual([
    'stateDiagram-v2',
    '[*] --> ajar',
    'state "Entrouverte" as ajar',
    'ajar --> shut: door.closed',
    'state "Fermée" as shut',
    'ajar --> ajar: door.forced',
    'shut --> ajar: door.forced',
  ]);
  const intruder = charts.find(({ variant }) => variant === 'quick');
  expect(intruder?.mermaid).toContain('inside_reading --> inside_hiding: after 90–150 min (moves)');
  expect(intruder?.mermaid).toContain('coming_back --> out: after 20–40 min (returns) [in mfa-all.enforced]');
});

test('an XState configuration of every chart, which XState takes', () => {
  const { charts } = json(`chart ${TINY} --format xstate`) as unknown as Charts;
  for (const { config } of charts) {
    const machine = createMachine(config as never) as AnyStateMachine;
    expect(Object.keys(machine.states).length).toBeGreaterThan(1);
  }
  const intruder = charts.find(({ variant }) => variant === 'quick')?.config as { states: { outside: { after: object } } };
  expect(intruder.states.outside.after).toEqual({ 2700000: { target: 'inside', description: 'knocks: 30–60 min' } });
});

test('both as text', () => {
  expect(call(`chart ${TINY}`).out).toContain('%% intruder (slow)\nstateDiagram-v2');
  expect(call(`chart ${TINY} --format xstate`).out).toContain('export const intruderSlow = createMachine({');
});
