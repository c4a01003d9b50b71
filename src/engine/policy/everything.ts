import { CELL, refusal } from '../commands/index.ts';
import type { Run } from '../run.ts';
import type { Command } from '../types.ts';
import { everyOrder, hasPeople, openAnswers, signatures } from './moves.ts';
import type { Player } from './player.ts';

/** Minutes between two commands of somebody who does not stop to think. */
const PAUSE = 1;

/**
 * Does everything once, in the order of the files: the first option of each message, every order on each target as soon
 * as its team has the people, and one notification to each body, by the first who can sign and by the first channel,
 * holding everything there is to say.
 */
export function everythingPlayer(given = new Set<Command>(), told = new Set<string>()): Player {
  return {
    choose(run: Run) {
      const { model, world } = run;
      const allowed = (command: Command) => refusal(model, world, CELL, command) === null;
      const command =
        openAnswers(model, world).find(allowed) ??
        everyOrder(model).find((order) => !given.has(order) && hasPeople(model, world, order) && allowed(order)) ??
        notices(run, told).find(allowed);
      if (!command) return null;
      if (command.type === 'order') given.add(command);
      if (command.type === 'notify') told.add(command.body);
      return { command, pause: PAUSE };
    },
    alarms: [],
    copy: () => everythingPlayer(new Set(given), new Set(told)),
  };
}

/** To each body not yet told, by everybody and every way, saying all. */
function notices({ model }: Run, told: Set<string>): Command[] {
  const { bodies, contents } = model.scenario;
  const senders = signatures(model);
  return bodies
    .filter(({ id }) => !told.has(id))
    .flatMap(({ id: body, channels }) =>
      senders.flatMap((by) =>
        Object.keys(channels).map((channel): Command => ({ type: 'notify', body, by, channel, content: contents })),
      ),
    );
}
