import type { Evaluate } from './charts/outcome.ts';
import type { Model } from './model.ts';
import type { Cause, Fact, Happened, World } from './types.ts';

/** A world being moved on, in place, and what is gathered on the way. Lives no longer than one call. */
export interface Run {
  model: Model;
  world: World;
  facts: Fact[];
  cause: Cause;
  evaluate: Evaluate;
  /** Events raised and not yet dispatched. */
  events: string[];
  /** What changed since the conditions were last judged. */
  touched: Set<string>;
  /** True while an order of the cell is carried out: charts it moves are reported. */
  reporting: boolean;
  /** What the order being carried out looked for, and how much of it showed. */
  looked: { for: number; showed: number };
}

export function createRun(model: Model, world: World, evaluate: Evaluate): Run {
  return {
    model,
    world,
    facts: [],
    cause: {},
    evaluate,
    events: [],
    touched: new Set(),
    reporting: false,
    looked: { for: 0, showed: 0 },
  };
}

/** Records a fact at the present minute, with the present cause. */
export function emit(run: Run, happened: Happened): void {
  run.facts.push({ at: run.world.at, cause: run.cause, ...happened });
}

/** Runs `work` with a more precise cause. */
export function through(run: Run, source: string, work: () => void): void {
  const cause = run.cause;
  run.cause = { ...cause, through: source };
  work();
  run.cause = cause;
}
