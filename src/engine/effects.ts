import type { Effect, GuardedEffect } from '../scenario/scenario.ts';
import { reveal } from './findings.ts';
import { holds } from './guard.ts';
import { deliver } from './injects.ts';
import { change, setFlow } from './quantities.ts';
import { emit, type Run } from './run.ts';

type Params<K extends GuardedEffect['type']> = Extract<GuardedEffect, { type: K }>['params'];

const EFFECTS: { [K in GuardedEffect['type']]: (run: Run, params: Params<K>, source: string) => void } = {
  raise: (run, event) => void run.events.push(event),
  change: (run, { quantity, by }) => change(run, quantity, by),
  flow: (run, { quantity, perHour }, source) => setFlow(run, quantity, source, perHour),
  stopFlow: (run, { quantity }, source) => setFlow(run, quantity, source, 0),
  reveal: (run, finding) => reveal(run, finding),
  deliver: (run, inject) => deliver(run, inject),
  allow: (run, order) => open(run, order, true),
  forbid: (run, order) => open(run, order, false),
  people: (run, { team, by }) => {
    const state = run.world.teams[team];
    if (!state) throw new Error(`unknown team ${team}`);
    state.extra += by;
    run.teams.add(team);
    emit(run, { type: 'people', team, by });
  },
  note: (run, note) => {
    run.world.notes[note] ??= run.world.at;
    emit(run, { type: 'noted', note });
  },
  when: (run, params, source) => {
    const chosen = holds(run, params.guard) ? params.then : (params.else ?? []);
    for (const effect of chosen) applyEffect(run, effect, source);
  },
};

/** Applies one effect. Raised events wait until `dispatch`. */
export function applyEffect(run: Run, effect: Effect | GuardedEffect, source: string): void {
  EFFECTS[effect.type](run, effect.params as never, source);
}

function open(run: Run, order: string, allowed: boolean): void {
  run.world.allowed[order] = allowed;
  emit(run, { type: 'allowed', order, open: allowed });
}
