import { schedule, unschedule } from './agenda.ts';
import { injectState, plannedMinute, revive } from './injects.ts';
import type { Model } from './model.ts';
import { emit, type Run } from './run.ts';
import type { World } from './types.ts';

/** The minute at which the agenda has an inject, or null. */
export function agendaMinute({ agenda }: World, id: string): number | null {
  return agenda.find(({ task }) => task.type === 'inject' && task.inject === id)?.due ?? null;
}

/** The minute before which an inject does not come, as far as it is known: the agenda's, or the facilitator's. */
export function comesAt(world: World, id: string): number | null {
  const due = agendaMinute(world, id);
  const held = world.direction.held[id];
  return held === undefined ? due : Math.max(due ?? 0, held);
}

/** Whether the facilitator moved an inject that is still to come, and whether its own time can still be had. */
export function displaced(model: Model, world: World, id: string): 'no' | 'yes' | 'too-late' {
  const inject = model.injects[id];
  if (!inject) return 'no';
  const due = agendaMinute(world, id);
  const planned = plannedMinute(world.seed, inject);
  if (injectState({ world }, id) === 'skipped') return due === null && planned !== null ? 'too-late' : 'yes';
  const held = world.direction.held[id];
  if (planned === null) {
    if (held === undefined) return 'no';
    return due === held ? 'too-late' : 'yes';
  }
  if (held === undefined && due === planned) return 'no';
  return planned > world.at ? 'yes' : 'too-late';
}

/** Brings an inject that was left out back to where it would stand, or gives one that was moved its own minute again. */
export function putBack(run: Run, id: string): void {
  const inject = run.model.injects[id];
  if (!inject) throw new Error(`unknown inject ${id}`);
  const { world } = run;
  if (injectState(run, id) === 'skipped') {
    revive(run, id, agendaMinute(world, id) !== null && !('at' in inject.trigger));
    // Its condition may have come true meanwhile.
    const index = run.model.watchers.findIndex((watcher) => watcher.kind === 'inject' && watcher.id === id);
    if (index >= 0) run.stirred.add(index);
  } else {
    delete world.direction.held[id];
    const planned = plannedMinute(world.seed, inject);
    if (planned !== null && agendaMinute(world, id) !== planned) reschedule(run, id, planned);
  }
  emit(run, { type: 'put-back', inject: id });
}

/** Has an inject of which the minute is known come sooner. */
export function putForward(run: Run, id: string, to: number): void {
  if (agendaMinute(run.world, id) === null) {
    run.world.direction.held[id] = to;
  } else {
    delete run.world.direction.held[id];
    reschedule(run, id, to);
  }
  emit(run, { type: 'put-forward', inject: id, to });
}

function reschedule(run: Run, id: string, minute: number): void {
  unschedule(run, (task) => task.type === 'inject' && task.inject === id);
  schedule(run, minute, { type: 'inject', inject: id });
}
