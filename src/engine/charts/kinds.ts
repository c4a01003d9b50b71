import type { Chart } from '../../scenario/scenario.ts';
import type { BodyState, InjectState, OrderState, Phase } from '../types.ts';
import type { Evaluate } from './outcome.ts';
import { compileMachine, type Machine } from './machine.ts';

/** Charts that every scenario shares: one for each kind of thing. An instance is a state in the world, so a resting one costs nothing. */
interface Kinds {
  exercise: { state: Phase; event: 'close' | 'abandon' | 'end' };
  order: { state: OrderState; event: 'give' | 'start' | 'finish' | 'fail' | 'withdraw' | 'cancel' };
  inject: { state: InjectState; event: 'arm' | 'ask' | 'tell' | 'skip' | 'revive' | 'answer' | 'lapse' };
  body: { state: BodyState; event: 'approach' | 'tell' | 'answer' | 'engage' };
}

type Steps = Record<string, Record<string, string>>;

const STEPS: { [K in keyof Kinds]: Record<Kinds[K]['state'], Partial<Record<Kinds[K]['event'], Kinds[K]['state']>>> } = {
  exercise: {
    running: { close: 'closed', abandon: 'abandoned', end: 'over' },
    closed: { end: 'over' },
    abandoned: {},
    over: {},
  },
  order: {
    idle: { give: 'queued' },
    queued: { start: 'running', withdraw: 'withdrawn' },
    running: { finish: 'done', fail: 'failed', cancel: 'cancelled', withdraw: 'withdrawn' },
    done: {},
    failed: {},
    withdrawn: {},
    cancelled: {},
  },
  inject: {
    waiting: { arm: 'armed', ask: 'open', tell: 'told', skip: 'skipped' },
    armed: { ask: 'open', tell: 'told', skip: 'skipped' },
    open: { answer: 'answered', lapse: 'silent' },
    told: {},
    answered: {},
    silent: {},
    skipped: { revive: 'waiting' },
  },
  body: {
    unaware: { approach: 'approached' },
    approached: { tell: 'told' },
    told: { answer: 'answered', engage: 'engaged' },
    answered: { engage: 'engaged' },
    engaged: {},
  },
};

export const kindCharts: Chart[] = Object.entries(STEPS).map(([id, steps]) => ({
  id,
  sight: 'open',
  concern: 'control',
  initial: Object.keys(steps)[0] as string,
  states: Object.fromEntries(
    Object.entries(steps as Steps).map(([state, on]) => [
      state,
      { on: Object.fromEntries(Object.entries(on).map(([event, target]) => [event, { target }])) },
    ]),
  ),
}));

const machines = Object.fromEntries(kindCharts.map((chart) => [chart.id, compileMachine(chart)])) as Record<keyof Kinds, Machine>;

/** The state that follows, or null where the chart does not take that event there. */
export function move<K extends keyof Kinds>(
  evaluate: Evaluate,
  kind: K,
  state: Kinds[K]['state'],
  event: Kinds[K]['event'],
): Kinds[K]['state'] | null {
  const machine = machines[kind];
  if (!machine.handles[state]?.has(event)) return null;
  return evaluate(machine, state, event, () => false).state as Kinds[K]['state'];
}
