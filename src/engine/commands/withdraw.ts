import { orderOf, withdraw as takeBack, withdraws } from '../orders.ts';
import type { Command } from '../types.ts';
import { mayActFor, type CommandRule } from './command.ts';

/** Takes back an order that waits for people, or that was given this very minute. */
export const withdraw: CommandRule<Extract<Command, { type: 'withdraw' }>> = {
  refuse(model, world, by, { n }) {
    const one = world.orders.find((candidate) => candidate.n === n);
    if (!one) return 'unknown';
    if (!mayActFor(by, orderOf(model, one.order).seat)) return 'not-this-seat';
    return withdraws(model, world, one) ? null : 'order-not-queued';
  },
  apply(run, _n, _by, { n }) {
    takeBack(run, n);
  },
};
