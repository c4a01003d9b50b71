import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { evaluateCompiled } from '../../src/engine/charts/compiled.ts';
import { kindCharts } from '../../src/engine/charts/kinds.ts';
import { compileMachine, type Machine } from '../../src/engine/charts/machine.ts';
import type { Ask, Outcome } from '../../src/engine/charts/outcome.ts';
import { evaluateByXState } from '../../src/engine/charts/xstate.ts';
import type { Chart, Effect, Guard } from '../../src/scenario/scenario.ts';

const known = (finding: string): Guard => ({ type: 'known', params: finding });
const note = (id: string): Effect => ({ type: 'note', params: id });

/** Every feature of the subset: compound states, guards, delays, `always`, entry, exit, final. */
const chart: Chart = {
  id: 'intruder',
  sight: 'hidden',
  concern: 'adversary',
  initial: 'outside',
  on: { expelled: { target: '.gone', actions: [note('expelled')] } },
  states: {
    outside: {
      entry: [note('waits')],
      after: { long: [{ target: 'inside', guard: known('open') }, { target: 'gone' }] },
      on: {
        invited: [
          { target: 'inside.reading', guard: known('trusting'), actions: [note('invited')] },
          { actions: [note('refused')] },
        ],
      },
    },
    inside: {
      initial: 'looking',
      entry: [{ type: 'flow', params: { quantity: 'read', perHour: 3 } }],
      exit: [{ type: 'stopFlow', params: { quantity: 'read' } }],
      on: { seen: { target: 'outside' } },
      states: {
        looking: { after: { short: { target: 'reading' } }, on: { seen: { target: 'reading', guard: known('bold') } } },
        reading: { exit: [note('reads')], after: { short: { target: 'looking' } } },
      },
    },
    hidden: { always: [{ target: 'gone', guard: known('found') }], on: { seen: { target: 'inside' } } },
    gone: { type: 'final', entry: [note('gone')] },
  },
};
chart.states.outside!.on!.dived = { target: 'hidden' };

const STATES = ['outside', 'inside.looking', 'inside.reading', 'hidden', 'gone'];
const EVENTS = [
  'invited',
  'seen',
  'dived',
  'expelled',
  'world.changed',
  'xstate.after.long.intruder.outside',
  'xstate.after.short.intruder.inside.looking',
];
const FINDINGS = ['open', 'trusting', 'bold', 'found'];

const asking =
  (truths: string[]): Ask =>
  (guard) =>
    guard.type === 'known' && truths.includes(guard.params);

/** The documented call, which builds an actor at each transition. */
function documented(machine: Machine, state: string, event: string, ask: Ask): Outcome {
  machine.asking.ask = ask;
  const [parent, child] = state.split('.') as [string, string?];
  const snapshot = machine.xstate.resolveState({
    value: child === undefined ? parent : { [parent]: child },
    context: {},
  } as never);
  return read(transition(machine.xstate, snapshot as never, { type: event }) as never);
}

function read([{ value }, actions]: [{ value: unknown }, { type: string; params: unknown }[]]): Outcome {
  const outcome: Outcome = {
    state:
      typeof value === 'string'
        ? value
        : Object.entries(value as object)
            .flat()
            .join('.'),
    effects: [],
    timers: [],
    cancels: [],
  };
  for (const { type, params } of actions) {
    const { event, sendId } = (params ?? {}) as { event?: { type: string }; sendId?: string };
    if (type === 'xstate.raise') outcome.timers.push({ event: event?.type ?? '', delay: event?.type.split('.')[2] ?? '' });
    else if (type === 'xstate.cancel') outcome.cancels.push(sendId ?? '');
    else outcome.effects.push({ type, params } as Effect);
  }
  return outcome;
}

const situation = fc.record({
  state: fc.constantFrom(...STATES),
  event: fc.constantFrom(...EVENTS),
  truths: fc.subarray(FINDINGS),
});

describe('evaluating a chart', () => {
  it('begins as XState begins', () => {
    const machine = compileMachine(chart);
    const begun = evaluateByXState(machine, null, 'begin', asking([]));
    expect(begun).toEqual(read(initialTransition(machine.xstate) as never));
    expect(evaluateCompiled(machine, null, 'begin', asking([]))).toEqual(begun);
  });

  it('gives what the documented transition() gives', () => {
    const machine = compileMachine(chart);
    fc.assert(
      fc.property(situation, ({ state, event, truths }) => {
        expect(evaluateByXState(machine, state, event, asking(truths))).toEqual(
          documented(machine, state, event, asking(truths)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same compiled, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(situation, { minLength: 1, maxLength: 60 }), (situations) => {
        const machine = compileMachine(chart);
        for (const { state, event, truths } of situations) {
          const compiled = evaluateCompiled(machine, state, event, asking(truths));
          expect(compiled).toEqual(evaluateByXState(machine, state, event, asking(truths)));
        }
      }),
    );
  });

  it('asks XState once for each branch', () => {
    const machine = compileMachine(chart);
    const first = evaluateCompiled(machine, 'outside', 'invited', asking(['trusting']));
    expect(evaluateCompiled(machine, 'outside', 'invited', asking(['trusting']))).toBe(first);
    expect(evaluateCompiled(machine, 'outside', 'invited', asking([]))).not.toBe(first);
  });

  it('names the delay and cancels it on leaving', () => {
    const machine = compileMachine(chart);
    const timer = 'xstate.after.long.intruder.outside';
    expect(evaluateByXState(machine, null, 'begin', asking([])).timers).toEqual([{ event: timer, delay: 'long' }]);
    expect(evaluateByXState(machine, 'outside', 'dived', asking([])).cancels).toEqual([timer]);
  });

  it('takes an `always` as soon as its guard holds, whatever the event', () => {
    const machine = compileMachine(chart);
    expect(evaluateByXState(machine, 'hidden', 'world.changed', asking([])).state).toBe('hidden');
    expect(evaluateByXState(machine, 'hidden', 'world.changed', asking(['found'])).state).toBe('gone');
  });

  it('stops a loop of `always` that an author wrote', () => {
    const loop = compileMachine({
      ...chart,
      on: {},
      initial: 'a',
      states: { a: { always: { target: 'b' } }, b: { always: { target: 'a' } } },
    });
    expect(() => evaluateByXState(loop, null, 'begin', asking([]))).toThrow(/loop|iteration/i);
  });

  it.each(kindCharts.map((kind) => [kind.id, kind] as const))('knows every state that the chart of an %s names', (_, kind) => {
    for (const state of Object.values(kind.states)) {
      for (const { target } of Object.values(state.on ?? {}) as { target: string }[])
        expect(Object.keys(kind.states)).toContain(target);
    }
  });
});
