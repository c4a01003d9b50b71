import type { GuardedEffect } from '../scenario.ts';
import { lookAtGuard } from './guards.ts';
import type { Look } from './look.ts';

type ParamsOf<T extends GuardedEffect['type']> = Extract<GuardedEffect, { type: T }>['params'];

/** What each effect names; a new effect does not compile until it stands here. `look` stands on the params. */
const EFFECTS: { [T in GuardedEffect['type']]: (params: ParamsOf<T>, look: Look) => void } = {
  raise: (event, look) => look.name('event', event),
  change: ({ quantity }, look) => look.name('quantity', quantity, 'quantity'),
  flow: ({ quantity }, look) => look.name('quantity', quantity, 'quantity'),
  stopFlow: ({ quantity }, look) => look.name('quantity', quantity, 'quantity'),
  reveal: (finding, look) => look.name('finding', finding),
  deliver: (inject, look) => look.name('inject', inject),
  allow: (order, look) => look.name('order', order),
  forbid: (order, look) => look.name('order', order),
  people: ({ team }, look) => look.name('team', team, 'team'),
  note: (note, look) => look.name('note', note),
  when: ({ guard, then, else: otherwise }, look) => {
    lookAtGuard(guard, look.at('guard'));
    lookAtEffects(then, look.at('then'));
    lookAtEffects(otherwise, look.at('else'));
  },
};

/** Tells every name in a list of effects, if there is one. */
export function lookAtEffects(effects: readonly GuardedEffect[] | undefined, look: Look): void {
  effects?.forEach((effect, index) => EFFECTS[effect.type](effect.params as never, look.at(index, 'params')));
}
