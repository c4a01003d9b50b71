import type { Scenario } from '../scenario/scenario.ts';
import { advanceTo } from './advance.ts';
import { evaluateCompiled } from './charts/compiled.ts';
import type { Evaluate } from './charts/outcome.ts';
import { evaluateByXState } from './charts/xstate.ts';
import { applyCommand, refusal } from './commands/index.ts';
import { extendTrail } from './hash.ts';
import { modelOf } from './model.ts';
import { causedBy, createRun, type Run } from './run.ts';
import { settle } from './settle.ts';
import { begin, blankWorld, drawVariant } from './start.ts';
import type { Command, Entry, Fact, Refusal, Refused, World } from './types.ts';

export interface Moved {
  world: World;
  facts: Fact[];
}

/** `xstate` is the reference; `compiled` remembers its outcomes and is proved equal to it. */
export type Evaluator = 'xstate' | 'compiled';

const EVALUATORS: Record<Evaluator, Evaluate> = { xstate: evaluateByXState, compiled: evaluateCompiled };

export interface Setup {
  /** Any integer from 0 to 2^31 − 1. */
  seed: number;
  /** Drawn from the seed if absent. */
  variant?: string | undefined;
}

/** The world at minute 0. Throws where the scenario has no such variant. */
export function start(scenario: Scenario, setup: Setup): Moved {
  const run = startRun(scenario, setup);
  return { world: run.world, facts: run.facts };
}

/** The world after every task due up to and including a minute. The given world is untouched. */
export function advance(scenario: Scenario, world: World, minute: number): Moved {
  const run = runOn(scenario, copyWorld(world));
  advanceTo(run, minute);
  return { world: run.world, facts: run.facts };
}

/** The world after an entry, moved on to the entry's minute first. The given world is untouched. */
export function step(scenario: Scenario, world: World, entry: Entry): Moved | Refused {
  const run = runOn(scenario, copyWorld(world));
  const refused = enter(run, entry);
  return refused ? { refused } : { world: run.world, facts: run.facts };
}

/** Why a command would not be accepted now, or null. */
export function check(scenario: Scenario, world: World, by: string, command: Command): Refusal | null {
  return refusal(modelOf(scenario, world.variant), world, by, command);
}

/** Begins a run that may be moved on in place; for callers that keep no earlier world. */
export function startRun(
  scenario: Scenario,
  { seed, variant = drawVariant(scenario, seed) }: Setup,
  evaluator: Evaluator = 'compiled',
): Run {
  if (!scenario.variants.some(({ id }) => id === variant)) throw new Error(`unknown variant ${variant}`);
  const run = createRun(modelOf(scenario, variant), blankWorld(scenario, seed, variant), EVALUATORS[evaluator]);
  begin(run);
  return run;
}

/** Goes on from a world, in place. */
export function runOn(scenario: Scenario, world: World, evaluator: Evaluator = 'compiled'): Run {
  return createRun(modelOf(scenario, world.variant), world, EVALUATORS[evaluator]);
}

/** Goes on from a world, in place, for its outcome alone: same states, same facts, but facts without causes and no trail of entries. */
export function runForOutcome(scenario: Scenario, world: World): Run {
  return createRun(modelOf(scenario, world.variant), world, evaluateCompiled, false);
}

/** Moves a run to an entry's minute and applies it; a refused entry leaves the world at that minute and otherwise as it was. */
export function enter(run: Run, entry: Entry): Refusal | null {
  if (entry.at < run.world.at) throw new Error(`entry ${entry.n} is at minute ${entry.at}, the world at ${run.world.at}`);
  advanceTo(run, entry.at);
  const refused = refusal(run.model, run.world, entry.by, entry.command);
  if (refused) return refused;
  causedBy(run, { entry: entry.n });
  run.world.entries = entry.n;
  if (run.traced) run.world.trail = extendTrail(run.world.trail, entry);
  applyCommand(run, entry);
  settle(run);
  return null;
}

/** A copy that shares nothing with the world it was made from. */
export function copyWorld(world: World): World {
  return copied(world);
}

/** Three times as fast as by way of text, and an analysis copies worlds by the thousand. */
function copied<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copied(value[key]);
  return copy as T;
}
