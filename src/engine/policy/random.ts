import type { Policy } from '../../scenario/scenario.ts';
import { CELL, refusal } from '../commands/index.ts';
import { drawBetween } from '../draw.ts';
import type { Model } from '../model.ts';
import type { Run } from '../run.ts';
import type { Command, World } from '../types.ts';
import type { Player } from './player.ts';

/** Minutes between two commands of somebody who acts without thinking. */
const PAUSE = { min: 6, max: 40 };

/** Gives any allowed command, drawn from the seed; it never leaves the exercise. */
export function randomPlayer(policy: Policy): Player {
  let turn = 0;
  return {
    choose(run: Run) {
      turn++;
      const draw = (what: string, count: number) =>
        drawBetween(run.world.seed, `policy:${policy.id}:${what}`, turn, { min: 0, max: count - 1 });
      const kinds = [answers(run.model, run.world), orders(run.model), notices(run.model, draw)]
        .map((commands) => commands.filter((command) => refusal(run.model, run.world, CELL, command) === null))
        .filter((commands) => commands.length > 0);
      const kind = kinds[draw('kind', Math.max(1, kinds.length))];
      const command = kind?.[draw('command', kind.length)];
      return command
        ? { command: worded(run.model, command, draw), pause: PAUSE.min + draw('pause', PAUSE.max - PAUSE.min + 1) }
        : null;
    },
    alarms: [],
  };
}

function answers(model: Model, world: World): Command[] {
  return Object.keys(world.injects).flatMap((inject) =>
    (model.injects[inject]?.options ?? []).map((option): Command => ({ type: 'answer', inject, option: option.id })),
  );
}

function orders(model: Model): Command[] {
  return model.scenario.orders.flatMap((order): Command[] =>
    order.targets
      ? order.targets.map((target) => ({ type: 'order', order: order.id, target: target.id }))
      : [{ type: 'order', order: order.id }],
  );
}

type Draw = (what: string, count: number) => number;

/** One notification to each body, by anybody, any way, still without content: no refusal depends on it. */
function notices(model: Model, draw: Draw): Command[] {
  const { bodies, seats } = model.scenario;
  const senders = [...seats.map(({ id }) => id), ...bodies.filter(({ sends }) => sends).map(({ id }) => id)];
  return bodies.map((body): Command => {
    const channels = Object.keys(body.channels);
    const by = senders[draw(`sender ${body.id}`, senders.length)] ?? '';
    const channel = channels[draw(`channel ${body.id}`, channels.length)] ?? '';
    return { type: 'notify', body: body.id, by, channel, content: [] };
  });
}

/** The chosen notification says anything. */
function worded(model: Model, command: Command, draw: Draw): Command {
  if (command.type !== 'notify') return command;
  return { ...command, content: model.scenario.contents.filter((item) => draw(`content ${command.body} ${item}`, 2) === 1) };
}
