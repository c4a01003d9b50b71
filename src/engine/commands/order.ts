import { holds } from '../guard.ts';
import type { Order } from '../../scenario/scenario.ts';
import { give, orderOf, targetOf } from '../orders.ts';
import type { Command, Refusal, World } from '../types.ts';
import { mayActFor, type CommandRule } from './command.ts';

/** Orders a team to do something, on a target where the order has targets. */
export const order: CommandRule<Extract<Command, { type: 'order' }>> = {
  refuse(model, world, by, command) {
    const found = model.orders[command.order];
    if (!found) return 'unknown';
    if (!mayActFor(by, found.seat)) return 'not-this-seat';
    if (!isOpen(world, found)) return 'order-closed';
    const target = command.target ?? null;
    if (found.targets ? targetOf(found, target) === null : target !== null) return 'order-target';
    const given = givenState(world, found, target);
    if (given !== null) return given;
    return found.needs && !holds({ world, model }, found.needs) ? 'order-needs' : null;
  },
  apply(run, n, by, command) {
    give(run, n, orderOf(run.model, command.order), command.target ?? null, by);
  },
};

export function isOpen(world: World, found: Order): boolean {
  return world.allowed[found.id] ?? !found.locked;
}

function givenState(world: World, found: Order, target: string | null): Refusal | null {
  for (const one of world.orders) {
    if (one.order !== found.id || one.target !== target) continue;
    if (one.state === 'queued' || one.state === 'running') return 'order-given';
    if (one.state === 'done' && !found.repeatable) return 'order-done';
  }
  return null;
}
