import { send } from '../bodies.ts';
import type { Model } from '../model.ts';
import type { Command, World } from '../types.ts';
import { mayActFor, type CommandRule } from './command.ts';

/** Notifies a body: who signs, by which channel, saying what. */
export const notify: CommandRule<Extract<Command, { type: 'notify' }>> = {
  refuse(model, world, by, { body, by: sender, channel, content }) {
    const found = model.bodies[body];
    if (!found || !content.every((item) => model.scenario.contents.includes(item))) return 'unknown';
    const seat = model.seats.has(sender);
    if (!seat && !model.bodies[sender]?.sends) return 'unknown';
    if (seat && !mayActFor(by, sender)) return 'not-this-seat';
    if (sender === body) return 'sender-itself';
    if (!seat && !canSend(model, world, sender)) return 'sender-not-told';
    if (!Object.hasOwn(found.channels, channel) || !model.channels[channel]?.notifies) return 'channel-closed';
    return (world.bodies[body]?.notices ?? []).some((notice) => notice.arrived === null) ? 'notice-under-way' : null;
  },
  apply(run, n, seat, { body, by, channel, content }) {
    send(run, n, seat, { body, by, channel, content: [...content] });
  },
};

/** A body of the ministry sends in its own name once it has been told. */
export function canSend(model: Model, world: World, sender: string): boolean {
  return (
    model.bodies[sender]?.sends !== undefined &&
    ['told', 'answered', 'engaged'].includes(world.bodies[sender]?.state ?? 'unaware')
  );
}
