import type { Order } from '../../scenario/scenario.ts';
import { isOpen } from '../commands/order.ts';
import { holds } from '../guard.ts';
import type { Model } from '../model.ts';
import { costOf, minutesNow, orderOf, stationOf, withdraws } from '../orders.ts';
import type { OrderCase, OrderChoice, Work, World } from '../types.ts';
import { textOf } from './text.ts';

/** Every order, whoever gives it, with what it costs now and what is missing. */
export function orderChoices(model: Model, world: World): OrderChoice[] {
  const { scenario } = model;
  return scenario.orders.map((order) => {
    const { id } = order;
    const needs = order.needs && !holds({ world, model }, order.needs);
    return {
      id,
      group: order.group,
      seat: order.seat,
      team: order.team,
      people: order.people,
      minutes: minutesNow({ world, model }, order, null),
      title: titleOf(model, id),
      text: textOf(scenario, `orders.${id}.text`, (texts) => texts.orders[id]?.text),
      targets: (order.targets ?? []).map((target) => ({
        id: target.id,
        name: targetName(model, id, target.id),
        people: costOf(order, target.id).people,
        minutes: minutesNow({ world, model }, order, target.id),
        state: progress(world, order, target.id),
      })),
      state: isOpen(world, order) ? wholeProgress(world, order) : 'closed',
      missing: needs ? textOf(scenario, `orders.${id}.needs`, (texts) => texts.orders[id]?.needs) : null,
      station: order.station ?? null,
    };
  });
}

/** Orders given, by whoever, oldest first. */
export function work(model: Model, world: World): Work[] {
  return world.orders.map((one) => ({
    n: one.n,
    order: one.order,
    target: one.target,
    title: titleOf(model, one.order),
    targetName: one.target === null ? null : targetName(model, one.order, one.target),
    team: orderOf(model, one.order).team,
    people: one.people,
    state: one.state,
    withdraws: withdraws(model, world, one),
    at: one.at,
    start: one.start,
    end: one.end,
    report: report(model, one),
    nothingFound: one.nothingFound,
    station: stationOf(orderOf(model, one.order), one.target),
  }));
}

export function titleOf({ scenario }: Model, id: string) {
  return textOf(scenario, `orders.${id}.title`, (texts) => texts.orders[id]?.title);
}

function targetName({ scenario }: Model, id: string, target: string) {
  return textOf(scenario, `orders.${id}.targets.${target}`, (texts) => texts.orders[id]?.targets?.[target]);
}

function report({ scenario }: Model, { order, state, why }: OrderCase) {
  if (state === 'done') return textOf(scenario, `orders.${order}.done`, (texts) => texts.orders[order]?.done);
  if (state !== 'failed' || why === null) return null;
  return textOf(scenario, `orders.${order}.fails.${why}`, (texts) => texts.orders[order]?.fails?.[why]);
}

function progress(world: World, order: Order, target: string | null): 'free' | 'given' | 'done' {
  let done = false;
  for (const one of world.orders) {
    if (one.order !== order.id || one.target !== target) continue;
    if (one.state === 'queued' || one.state === 'running') return 'given';
    if (one.state === 'done') done = true;
  }
  return done && !order.repeatable ? 'done' : 'free';
}

function wholeProgress(world: World, order: Order): 'free' | 'given' | 'done' {
  if (!order.targets) return progress(world, order, null);
  const states = order.targets.map(({ id }) => progress(world, order, id));
  if (states.includes('free')) return 'free';
  return states.includes('given') ? 'given' : 'done';
}
