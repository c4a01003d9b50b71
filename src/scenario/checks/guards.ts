import type { Guard, NotificationQuery } from '../scenario.ts';
import type { Look } from './look.ts';

type ParamsOf<T extends Guard['type']> = Extract<Guard, { type: T }>['params'];

/** What each guard names; a new guard does not compile until it stands here. `look` stands on the params. */
const GUARDS: { [T in Guard['type']]: (params: ParamsOf<T>, look: Look) => void } = {
  known: (finding, look) => look.name('finding', finding),
  done: lookAtOrder,
  running: lookAtOrder,
  told: (query, look) => (typeof query === 'string' ? look.name('body', query) : lookAtNotification(query, look)),
  heard: (body, look) => look.name('body', body),
  received: (inject, look) => look.name('inject', inject),
  answered: ({ inject, option }, look) => {
    look.name('inject', inject, 'inject');
    look.part('option', inject, option, 'option');
  },
  clock: ({ from, to }, look) => {
    if (from !== undefined && to !== undefined && from > to) look.fault('range-order', { low: 'from', high: 'to', from, to });
  },
  in: (state, look) => look.name('state', state),
  quantity: ({ name }, look) => look.name('quantity', name, 'name'),
  since: ({ state }, look) => look.name('state', state, 'state'),
  variant: (variant, look) => look.name('variant', variant),
  all: ({ guards }, look) => guards.forEach((guard, index) => lookAtGuard(guard, look.at('guards', index))),
  any: ({ guards }, look) => guards.forEach((guard, index) => lookAtGuard(guard, look.at('guards', index))),
  not: ({ guard }, look) => lookAtGuard(guard, look.at('guard')),
};

/** Tells every name in a guard, if there is one. */
export function lookAtGuard(guard: Guard | undefined, look: Look): void {
  if (guard) GUARDS[guard.type](guard.params as never, look.at('params'));
}

function lookAtOrder(params: string | { order: string; target?: string | undefined }, look: Look): void {
  if (typeof params === 'string') return look.name('order', params);
  look.name('order', params.order, 'order');
  if (params.target !== undefined) look.part('target', params.order, params.target, 'target');
}

/** Shared by the guard and the happening `told`. */
export function lookAtNotification({ body, by, channel, content }: NotificationQuery, look: Look): void {
  look.name('body', body, 'body');
  look.name('sender', by, 'by');
  look.name('channel', channel, 'channel');
  if (channel !== undefined) look.part('channel', body, channel, 'channel');
  look.name('content', content, 'content');
}
