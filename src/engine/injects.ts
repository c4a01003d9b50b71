import type { Guard, Inject } from '../scenario/scenario.ts';
import { schedule } from './agenda.ts';
import { move } from './charts/kinds.ts';
import { drawBetween, drawDelay } from './draw.ts';
import { dispatch } from './dispatch.ts';
import { applyEffect } from './effects.ts';
import { because, holds } from './guard.ts';
import { emit, through, touch, type Run } from './run.ts';
import type { InjectCase, InjectState } from './types.ts';

type Step = 'arm' | 'ask' | 'tell' | 'skip' | 'revive' | 'answer' | 'lapse';

const UNSEEN = new Set<InjectState>(['waiting', 'armed', 'skipped']);

export function injectState(run: Pick<Run, 'world'>, id: string): InjectState {
  return run.world.injects[id]?.state ?? 'waiting';
}

/** The minute that the scenario gives an inject; null for one that waits for a condition or a call. */
export function plannedMinute(seed: number, { id, trigger }: Inject): number | null {
  if (!('at' in trigger)) return null;
  return typeof trigger.at === 'number' ? trigger.at : drawBetween(seed, `inject:${id}`, 0, trigger.at);
}

/** Puts every inject with a minute on the agenda. */
export function scheduleInjects(run: Run): void {
  for (const inject of run.model.scenario.injects) {
    const due = plannedMinute(run.world.seed, inject);
    if (due !== null) schedule(run, due, { type: 'inject', inject: inject.id });
  }
}

/** The minute of an inject has come. */
export function injectDue(run: Run, id: string): void {
  const trigger = run.model.injects[id]?.trigger;
  if (!trigger) throw new Error(`unknown inject ${id}`);
  if ('at' in trigger) {
    const unless = trigger.unless !== undefined && holds(run, trigger.unless);
    const wanting = trigger.if !== undefined && !holds(run, trigger.if);
    withReason(run, trigger.unless ?? trigger.if, () => (unless || wanting ? skip(run, id) : deliver(run, id)));
  } else {
    deliver(run, id);
  }
}

/** Judges an inject that waits for a condition. */
export function judgeInject(run: Run, id: string, guard: Guard): void {
  if (injectState(run, id) !== 'waiting' || !holds(run, guard)) return;
  const trigger = run.model.injects[id]?.trigger;
  withReason(run, guard, () => {
    if (trigger && 'when' in trigger && trigger.after !== undefined) {
      step(run, id, 'arm', null);
      schedule(run, run.world.at + drawDelay(run, `inject:${id}`, trigger.after), { type: 'inject', inject: id });
    } else {
      deliver(run, id);
    }
  });
}

/** Delivers an inject, unless it was already delivered or skipped, or the cell has had as many as one exercise shows. */
export function deliver(run: Run, id: string): void {
  const inject = run.model.injects[id];
  if (!inject) throw new Error(`unknown inject ${id}`);
  const held = run.world.direction.held[id] ?? 0;
  if (held > run.world.at) return hold(run, id, held);
  if (shown(run) >= (run.model.scenario.most ?? Infinity)) return skip(run, id, true);
  hand(run, inject);
}

/** Delivers an inject now because the facilitator says so: a skipped one too, and beyond what one exercise shows. */
export function fire(run: Run, id: string): void {
  const inject = run.model.injects[id];
  if (!inject) throw new Error(`unknown inject ${id}`);
  if (injectState(run, id) === 'skipped') step(run, id, 'revive', null);
  hand(run, inject);
}

function hand(run: Run, inject: Inject): void {
  const { id } = inject;
  const { at } = run.world;
  const until = inject.silence && inject.options.length > 0 ? at + inject.silence.after : null;
  if (!step(run, id, inject.options.length > 0 ? 'ask' : 'tell', until)) return;
  emit(run, { type: 'delivered', inject: id, until });
  if (until !== null) schedule(run, until, { type: 'silence', inject: id });
  through(run, id, () => {
    for (const effect of inject.effects) applyEffect(run, effect, `inject:${id}`);
  });
}

/** The cell chose an option. */
export function answerInject(run: Run, id: string, option: string, by: string): void {
  const chosen = run.model.injects[id]?.options.find((one) => one.id === option);
  const state = run.world.injects[id];
  if (!chosen || !state || !step(run, id, 'answer', state.until)) throw new Error(`inject ${id} cannot be answered`);
  (run.world.injects[id] as { option: string | null }).option = option;
  emit(run, { type: 'answered', inject: id, option, by });
  run.reporting = true;
  through(run, `${id}.${option}`, () => {
    for (const effect of chosen.effects) applyEffect(run, effect, `inject:${id}`);
  });
  dispatch(run);
  run.reporting = false;
}

/** Nobody answered in time. */
export function lapse(run: Run, id: string): void {
  const inject = run.model.injects[id];
  if (!inject || injectState(run, id) !== 'open') return;
  step(run, id, 'lapse', null);
  emit(run, { type: 'silent', inject: id });
  through(run, id, () => {
    for (const effect of inject.silence?.effects ?? []) applyEffect(run, effect, `inject:${id}`);
  });
}

/** How many injects the cell has had. */
function shown({ world }: Run): number {
  let count = 0;
  for (const id in world.injects) if (!UNSEEN.has((world.injects[id] as InjectCase).state)) count++;
  return count;
}

/** Its moment has come, and it waits for the minute the facilitator gave. */
function hold(run: Run, id: string, until: number): void {
  step(run, id, 'arm', null);
  schedule(run, until, { type: 'inject', inject: id });
}

/** Leaves an inject out of this exercise; `full`: the cell has had as many as one exercise shows. */
export function skip(run: Run, id: string, full = false): void {
  if (step(run, id, 'skip', null)) emit(run, { type: 'skipped', inject: id, ...(full ? { full } : {}) });
}

/** Has an inject that was left out wait again: for its moment, or, if that had come, for its minute on the agenda. */
export function revive(run: Run, id: string, armed: boolean): void {
  step(run, id, 'revive', null);
  delete run.world.injects[id];
  if (armed) step(run, id, 'arm', null);
}

function step(run: Run, id: string, event: Step, until: number | null): boolean {
  const next = move(run.evaluate, 'inject', injectState(run, id), event);
  if (next === null) return false;
  const { world } = run;
  const before = world.injects[id];
  world.injects[id] = {
    state: next,
    at: before && before.state !== 'armed' ? before.at : world.at,
    option: before?.option ?? null,
    until,
  };
  touch(run, 'inject', id);
  return true;
}

function withReason(run: Run, guard: Guard | undefined, work: () => void): void {
  const cause = run.cause;
  if (guard && run.traced) run.cause = { ...cause, because: because(run, guard) };
  work();
  run.cause = cause;
}
