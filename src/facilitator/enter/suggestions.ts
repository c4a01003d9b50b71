import type { Command, DirectionView, View } from '../../engine/types.ts';
import type { Words } from '../../i18n/index.ts';
import { wordFor } from '../../panels/play/base/dynamic.ts';
import { matches } from '../../panels/play/base/search.ts';

/** Something the cell may say aloud. */
export interface Suggestion {
  key: string;
  kind: 'order' | 'answer' | 'notify';
  label: string;
  /** What it is found by beside its label. */
  also?: string;
  /** What is missing, or whose it is. */
  note: string;
  ready: boolean;
  /** Null for a notification: it still needs a sender, a channel and a content. */
  command: Command | null;
  /** Of a notification. */
  body: string | null;
}

/** Everything that can be said now: open decisions, orders with their targets, bodies to tell. */
export function suggestions(view: View, direction: DirectionView, words: Words): Suggestion[] {
  return [...answers(view, direction, words), ...orders(view, words), ...bodies(view, words)];
}

/** Those that hold every word typed; what is ready first, then what begins as typed. */
export function found(all: readonly Suggestion[], typed: string, most: number): Suggestion[] {
  if (typed.trim() === '') return all.filter(({ kind, ready }) => kind === 'answer' && ready).slice(0, most);
  const rank = (one: Suggestion): number => (one.ready ? 0 : 2) + (matches(one.label.slice(0, typed.length), typed) ? 0 : 1);
  return all
    .filter(({ label, also = '' }) => matches(`${label} ${also}`, typed))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

function seatName(view: View, id: string, { pick, t }: Words): string {
  const seat = view.senders.find((one) => one.id === id);
  return seat ? t('facilitator:enter.for', { seat: pick(seat.name) }) : '';
}

function orders(view: View, words: Words): Suggestion[] {
  const { pick, t } = words;
  return view.orders.flatMap((order) => {
    const targets = order.targets.length > 0 ? order.targets : [null];
    return targets.map((target): Suggestion => {
      const state = order.state === 'closed' ? 'closed' : (target?.state ?? order.state);
      const ready = state === 'free' && order.missing === null;
      const why = state === 'free' ? (order.missing ? pick(order.missing) : '') : t(`facilitator:enter.${state}`);
      return {
        key: `order.${order.id}.${target?.id ?? ''}`,
        kind: 'order',
        label: target ? `${pick(order.title)} (${pick(target.name)})` : pick(order.title),
        also: wordFor(t, 'orders.groups', order.group),
        note: ready ? seatName(view, order.seat, words) : why,
        ready,
        command: { type: 'order', order: order.id, ...(target ? { target: target.id } : {}) },
        body: null,
      };
    });
  });
}

function answers(view: View, direction: DirectionView, words: Words): Suggestion[] {
  const { pick } = words;
  return view.inbox
    .filter(({ state }) => state === 'open')
    .flatMap((message) =>
      message.options.map((option): Suggestion => {
        const owner = direction.chronogramme.find(({ id }) => id === message.id)?.owner;
        return {
          key: `answer.${message.id}.${option.id}`,
          kind: 'answer',
          label: `${pick(message.title)} → ${pick(option.label)}`,
          note: owner ? seatName(view, owner, words) : '',
          ready: option.ready,
          command: { type: 'answer', inject: message.id, option: option.id },
          body: null,
        };
      }),
    );
}

function bodies(view: View, { pick }: Words): Suggestion[] {
  return view.directory.map(({ id, name, role }): Suggestion => ({
    key: `notify.${id}`,
    kind: 'notify',
    label: pick(name),
    note: pick(role),
    also: pick(role),
    ready: true,
    command: null,
    body: id,
  }));
}
