import { freePeople } from '../teams.ts';
import { costOf } from '../orders.ts';
import type { Model } from '../model.ts';
import type { Command, World } from '../types.ts';

export type Answer = Extract<Command, { type: 'answer' }>;
export type Order = Extract<Command, { type: 'order' }>;

/** Every option of every inject that waits for an answer, in the order of delivery. */
export function openAnswers(model: Model, world: World): Answer[] {
  return Object.entries(world.injects).flatMap(([inject, { state }]) =>
    state === 'open'
      ? (model.injects[inject]?.options ?? []).map((option): Answer => ({ type: 'answer', inject, option: option.id }))
      : [],
  );
}

const written = new WeakMap<Model, Order[]>();

/** Every order, on each of its targets, in the order of the file. Shared: nobody may change it. */
export function everyOrder(model: Model): readonly Order[] {
  let found = written.get(model);
  if (!found) {
    found = model.scenario.orders.flatMap((order): Order[] =>
      order.targets
        ? order.targets.map((target) => ({ type: 'order', order: order.id, target: target.id }))
        : [{ type: 'order', order: order.id }],
    );
    written.set(model, found);
  }
  return found;
}

/** Who can sign a notification: seats of the cell, then bodies of the ministry. */
export function signatures({ scenario }: Model): string[] {
  return [...scenario.seats.map(({ id }) => id), ...scenario.bodies.filter(({ sends }) => sends).map(({ id }) => id)];
}

/** Whether the team of an order has the people for it now. */
export function hasPeople(model: Model, world: World, { order, target }: Order): boolean {
  const found = model.orders[order];
  return found !== undefined && costOf(found, target ?? null).people <= freePeople(model, world, found.team);
}
