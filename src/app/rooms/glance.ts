import { scoreSheet } from '../../debrief/index.ts';
import { FACILITATOR, truth, view as viewOf } from '../../engine/index.ts';
import type { View } from '../../engine/types.ts';
import type { Glance } from '../../facilitator/rooms/Rooms.tsx';
import type { Exercise } from '../exercise.ts';

/** What is worth knowing of a room from afar. */
export function glanceOf({ host, scenario, clock, standIns, group, now }: Exercise): Glance {
  if (!group) throw new Error('a room without a group');
  const { people, seats, lost, closed, stopped } = group.state();
  const world = host.world();
  const facts = host.facts();
  const view = viewOf(scenario, world, FACILITATOR);
  const filled = new Set([...seats.flatMap((seat) => (seat.people > 0 ? [seat.id] : [])), ...Object.keys(standIns.held())]);
  return {
    code: group.codes.seats,
    running: clock.state().running,
    ...{ lost, closed, stopped },
    at: now().view.at,
    over: view.phase !== 'running',
    held: filled.size,
    seats: scenario.seats.length,
    people: people.filter(({ as }) => seats.some(({ id }) => id === as)).length,
    waiting: view.inbox.filter(({ state }) => state === 'open').map(({ title }) => title),
    points: scoreSheet(scenario, facts).total,
    footholds: { true: footholdsOn(truth(scenario, world)), known: footholdsOn(view) },
    last: view.inbox.at(-1)?.title ?? null,
  };
}

function footholdsOn({ board }: View): number {
  return board.stations.filter(({ marks }) => marks.some(({ mark }) => mark === 'foothold')).length;
}
