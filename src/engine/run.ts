import type { Evaluate } from './charts/outcome.ts';
import type { Model } from './model.ts';
import type { TopicKind } from './watch.ts';
import type { Cause, Fact, Happened, World } from './types.ts';

/** A world being moved on, in place, and what is gathered on the way. Lives no longer than one call. */
export interface Run {
  model: Model;
  world: World;
  facts: Fact[];
  cause: Cause;
  /** The chart, order, inject or body that acts, where it is not the cause itself. */
  source: string | null;
  evaluate: Evaluate;
  /** Events raised and not yet dispatched. */
  events: string[];
  /** Indexes of the conditions to judge, since something they watch has changed. */
  stirred: Set<number>;
  /** Teams whose people or work have changed. */
  teams: Set<string>;
  /** True while what the cell ordered or decided is carried out: charts it moves are reported. */
  reporting: boolean;
  /** What the order being carried out looked for, and how much of it showed. */
  looked: { for: number; showed: number };
  /** False for a playthrough of which only the outcome counts: no running hash of the entries, no causes in the facts. */
  traced: boolean;
}

export function createRun(model: Model, world: World, evaluate: Evaluate, traced = true): Run {
  return {
    model,
    world,
    facts: [],
    cause: {},
    source: null,
    evaluate,
    events: [],
    stirred: new Set(),
    teams: new Set(),
    reporting: false,
    looked: { for: 0, showed: 0 },
    traced,
  };
}

/** Something has changed: what watches it is judged once the moment is settled. */
export function touch(run: Run, kind: TopicKind, id: string): void {
  const watching = run.model.watching[kind]?.[id];
  if (watching) for (const index of watching) run.stirred.add(index);
}

/** Records a fact at the present minute, with the present cause. */
export function emit(run: Run, happened: Happened): void {
  const fact = happened as Fact;
  fact.at = run.world.at;
  fact.cause = causeNow(run);
  run.facts.push(fact);
}

/** Begins a task or an entry: what follows is its doing. */
export function causedBy(run: Run, cause: Cause): void {
  run.cause = cause;
  run.source = null;
}

/** Runs `work` in the name of a chart, an order, an inject… */
export function through(run: Run, source: string, work: () => void): void {
  const { cause, source: before } = run;
  run.source = source;
  work();
  run.cause = cause;
  run.source = before;
}

/** One cause object is shared by the facts of one moment and one source. */
function causeNow(run: Run): Cause {
  if (run.traced && run.source !== null && run.cause.through !== run.source) run.cause = { ...run.cause, through: run.source };
  return run.cause;
}
