import type { Effect, Guard } from '../../scenario/scenario.ts';
import type { Machine } from './machine.ts';

/** What evaluating one event gives, as data. */
export interface Outcome {
  state: string;
  effects: Effect[];
  /** Delayed events to schedule; `event` is also what cancels them. */
  timers: { event: string; delay: string }[];
  cancels: string[];
}

/** Answers a guard from the world. */
export type Ask = (guard: Guard) => boolean;

/** (chart, state, event) → (state, effects, timers). Pure but for `ask`. Without a state the chart begins. */
export type Evaluate = (machine: Machine, state: string | null, event: string, ask: Ask) => Outcome;
