import { canSend } from '../commands/notify.ts';
import type { Model } from '../model.ts';
import type { DirectoryEntry, View, World } from '../types.ts';
import { concerns, seesAll } from '../visible.ts';
import { textOf } from './text.ts';

/** The crisis directory. Whether a body is the right one is for the player to know, and for the debrief to say. */
export function directory({ scenario }: Model, world: World, seat: string): DirectoryEntry[] {
  return scenario.bodies.map(({ id, place, channels }) => ({
    id,
    place,
    name: textOf(scenario, `bodies.${id}.name`, (texts) => texts.bodies[id]?.name),
    role: textOf(scenario, `bodies.${id}.role`, (texts) => texts.bodies[id]?.role),
    channels: Object.keys(channels),
    state: world.bodies[id]?.state ?? 'unaware',
    notices: (world.bodies[id]?.notices ?? [])
      .filter((one) => concerns(seat, [one.by, one.seat]))
      .map(({ by, channel, content, sent, arrived }) => ({
        by,
        channel,
        content,
        sent,
        arrived,
      })),
  }));
}

/** Seats of the cell that one may sign for, then bodies of the ministry, which sign once they have been told. */
export function senders(model: Model, world: World, seat: string): View['senders'] {
  const { scenario } = model;
  const seats = scenario.seats
    .filter(({ id }) => seesAll(seat) || id === seat)
    .map(({ id }) => ({
      id,
      name: textOf(scenario, `seats.${id}.name`, (texts) => texts.seats[id]?.name),
      ready: true,
    }));
  const bodies = scenario.bodies.filter(({ sends }) => sends !== undefined);
  return [
    ...seats,
    ...bodies.map(({ id }) => ({
      id,
      name: textOf(scenario, `bodies.${id}.name`, (texts) => texts.bodies[id]?.name),
      ready: canSend(model, world, id),
    })),
  ];
}
