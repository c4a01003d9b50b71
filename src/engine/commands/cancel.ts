import { cancel as stop, orderOf } from '../orders.ts';
import type { Command } from '../types.ts';
import { mayActFor, type CommandRule } from './command.ts';

/** Stops work under way, at the order's price. */
export const cancel: CommandRule<Extract<Command, { type: 'cancel' }>> = {
  refuse(model, world, by, { n }) {
    const one = world.orders.find((candidate) => candidate.n === n);
    if (!one) return 'unknown';
    if (!mayActFor(by, orderOf(model, one.order).seat)) return 'not-this-seat';
    return one.state === 'running' ? null : 'order-not-running';
  },
  apply(run, _n, _by, { n }) {
    stop(run, n);
  },
};
