import type { CellCommand, Command } from '../../engine/index.ts';
import type { Body, Scenario } from '../../scenario/scenario.ts';

/** What could have been done instead of a command: the other targets, options, and the notification as it should have been. */
export function alternatives(scenario: Scenario, command: Command): CellCommand[] {
  switch (command.type) {
    case 'order': {
      const targets = scenario.orders.find(({ id }) => id === command.order)?.targets ?? [];
      return targets
        .filter(({ id }) => id !== command.target)
        .map(({ id }) => ({ type: 'order', order: command.order, target: id }));
    }
    case 'answer': {
      const options = scenario.injects.find(({ id }) => id === command.inject)?.options ?? [];
      return options
        .filter(({ id }) => id !== command.option)
        .map(({ id }) => ({ type: 'answer', inject: command.inject, option: id }));
    }
    case 'notify': {
      const body = scenario.bodies.find(({ id }) => id === command.body);
      const proper = body && notification(scenario, body);
      return proper && !isSame(proper, command) ? [proper] : [];
    }
    default:
      return [];
  }
}

/** A body told as it should be: by who may, by a good channel, holding what must stand in it. Null for one that nobody should tell. */
export function notification(scenario: Scenario, body: Body): Extract<CellCommand, { type: 'notify' }> | null {
  if (body.kind === 'wrong') return null;
  const ways = Object.entries(body.channels);
  const channel = (ways.find(([, way]) => way === 'good') ?? ways.find(([, way]) => way === 'weak') ?? ways[0])?.[0];
  const by = body.notifiedBy[0] ?? scenario.seats[0]?.id;
  if (channel === undefined || by === undefined) return null;
  return { type: 'notify', body: body.id, by, channel, content: [...body.content.must] };
}

function isSame(one: Command, other: Command): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
