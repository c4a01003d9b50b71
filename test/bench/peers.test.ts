import { expect, test } from 'vitest';
import { boardgame, byHand, ours } from './chart/engines.ts';
import { ink } from './chart/ink.ts';
import { makeSpec, sequence } from './chart/spec.ts';

const spec = makeSpec();
const states = spec.charts.flatMap((chart) => chart.states);

test('the bench’s statechart has 8 concerns, 60 states and 42 delays, and a sequence 150 events', () => {
  expect(spec.charts).toHaveLength(8);
  expect(states).toHaveLength(60);
  expect(states.filter(({ after }) => after)).toHaveLength(42);
  expect(sequence(spec, 0)).toHaveLength(150);
  expect(sequence(spec, 0)).not.toEqual(sequence(spec, 1));
});

test('every engine with a clock comes to the same end states', () => {
  const engines = [ours(spec, 'xstate'), ours(spec, 'compiled'), boardgame(spec), byHand(spec)];
  for (let number = 0; number < 12; number++) {
    const events = sequence(spec, number);
    const [first, ...others] = engines.map((engine) => engine(events));
    for (const other of others) expect(other).toBe(first);
  }
});

test('the ink story takes every choice', () => {
  expect(ink(spec)(sequence(spec, 0)).split(' ')).toHaveLength(8);
});
