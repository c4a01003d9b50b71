import type { Happening } from '../scenario.ts';
import { lookAtNotification } from './guards.ts';
import type { Look } from './look.ts';

type ParamsOf<T extends Happening['type'], H = Happening> = H extends { type: infer U; params: infer P }
  ? T extends U
    ? P
    : never
  : never;
type OrderAt = ParamsOf<'done'>;

/** What each happening of the rubric names; a new one does not compile until it stands here. */
const HAPPENINGS: { [T in Happening['type']]: (params: ParamsOf<T>, look: Look) => void } = {
  done: lookAtOrder,
  ordered: lookAtOrder,
  told: (query, look) => lookAtNotification(query, look),
  answered: ({ inject, option }, look) => {
    look.name('inject', inject, 'inject');
    look.part('option', inject, option, 'option');
  },
  silent: (inject, look) => look.name('inject', inject),
  known: (finding, look) => look.name('finding', finding),
  delivered: (inject, look) => look.name('inject', inject),
  entered: (state, look) => look.name('state', state),
  noted: (note, look) => look.name('note', note),
  crossed: ({ quantity }, look) => look.name('quantity', quantity, 'quantity'),
  first: ({ of }, look) => of.forEach((one, index) => lookAtHappening(one, look.at('of', index))),
  every: ({ of }, look) => of.forEach((one, index) => lookAtHappening(one, look.at('of', index))),
};

/** Tells every name in a happening, if there is one. */
export function lookAtHappening(happening: Happening | undefined, look: Look): void {
  if (happening) HAPPENINGS[happening.type](happening.params as never, look.at('params'));
}

function lookAtOrder({ order, target }: OrderAt, look: Look): void {
  look.name('order', order, 'order');
  if (target !== undefined) look.part('target', order, target, 'target');
}
