import type { Effect, GuardedEffect } from '../scenario/scenario.ts';
import { schedule, unschedule } from './agenda.ts';
import type { Machine } from './charts/machine.ts';
import type { Outcome } from './charts/outcome.ts';
import { drawDelay } from './draw.ts';
import { applyEffect } from './effects.ts';
import { holds } from './guard.ts';
import { emit, through, touch, type Run } from './run.ts';

/** Effects that raise events that raise effects: a scenario may loop, the engine may not. */
const MAX_EVENTS = 1000;

/** Runs effects in order, then dispatches the events they raised. `source` owns the flows they set. */
export function perform(run: Run, effects: (Effect | GuardedEffect)[], source: string): void {
  if (effects.length === 0) return;
  through(run, source, () => {
    for (const effect of effects) applyEffect(run, effect, source);
  });
  dispatch(run);
}

/** Sends each waiting event to the charts whose current state handles it, first raised first. */
export function dispatch(run: Run): void {
  for (let count = 0; run.events.length > 0; count++) {
    if (count > MAX_EVENTS) throw new Error(`events without end: ${run.events[0]}`);
    const event = run.events.shift() as string;
    emit(run, { type: 'event', event });
    for (const machine of run.model.listeners[event] ?? []) evaluateHandled(run, machine, event);
  }
}

/** Evaluates one event in one chart, if its state handles it, and applies what follows. */
function evaluateHandled(run: Run, machine: Machine, event: string): void {
  const place = run.world.charts[machine.id];
  if (place && machine.handles[place.state]?.has(event)) evaluateChart(run, machine, event);
}

/** Evaluates an event in a chart, a timer or a change that no `on` names included, and applies what follows. */
export function evaluateChart(run: Run, machine: Machine, event: string): void {
  const place = run.world.charts[machine.id];
  if (!place) return;
  const outcome = run.evaluate(machine, place.state, event, (guard) => holds(run, guard));
  applyOutcome(run, machine, outcome);
}

export function applyOutcome(run: Run, machine: Machine, outcome: Outcome): void {
  const { world } = run;
  const place = world.charts[machine.id];
  const from = place?.state ?? null;
  for (const event of outcome.cancels)
    unschedule(run, (task) => task.type === 'chart' && task.chart === machine.id && task.event === event);
  if (from !== outcome.state) {
    world.charts[machine.id] = { state: outcome.state, since: world.at };
    touch(run, 'chart', machine.id);
    emit(run, { type: 'chart', chart: machine.id, from, to: outcome.state });
    wakeSince(run, machine.id, outcome.state);
  }
  if (machine.chart.sight === 'reported' && (run.reporting || from === null)) report(run, machine.id, outcome.state);
  for (const { event, delay } of outcome.timers) {
    schedule(run, world.at + drawDelay(run, machine.id, delay), { type: 'chart', chart: machine.id, event });
  }
  through(run, machine.id, () => {
    for (const effect of outcome.effects) applyEffect(run, effect, machine.id);
  });
}

function report(run: Run, chart: string, state: string): void {
  if (run.world.reports[chart]?.state !== state) emit(run, { type: 'reported', chart, state });
  run.world.reports[chart] = { state, at: run.world.at };
}

function wakeSince(run: Run, chart: string, state: string): void {
  for (const guard of run.model.sinceGuards[chart] ?? []) {
    if (state === guard.state || state.startsWith(`${guard.state}.`)) {
      schedule(run, run.world.at + guard.minutes, { type: 'wake', topic: `chart:${chart}` });
    }
  }
}
