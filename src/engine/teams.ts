import { schedule } from './agenda.ts';
import type { Model } from './model.ts';
import { emit, type Run } from './run.ts';
import type { World } from './types.ts';

const DAY = 24 * 60;

/** Whether the day shift works at an exercise minute. */
export function shiftAt(model: Model, at: number): 'day' | 'night' {
  const minute = (model.startOfDay + at) % DAY;
  const { day, night } = model.shifts;
  const isDay = day < night ? minute >= day && minute < night : minute >= day || minute < night;
  return isDay ? 'day' : 'night';
}

/** People of a team now, those at work included; never under 0. */
export function peopleOf(model: Model, world: World, team: string): number {
  const numbers = model.teams[team];
  if (!numbers) throw new Error(`unknown team ${team}`);
  return Math.max(0, numbers[shiftAt(model, world.at)] + (world.teams[team]?.extra ?? 0));
}

export function freePeople(model: Model, world: World, team: string): number {
  return peopleOf(model, world, team) - (world.teams[team]?.busy ?? 0);
}

/** Puts the next change of shift on the agenda. */
export function scheduleShift(run: Run): void {
  const { model, world } = run;
  const minute = (model.startOfDay + world.at) % DAY;
  const waits = [model.shifts.day, model.shifts.night].map((change) => (change - minute + DAY) % DAY || DAY);
  schedule(run, world.at + Math.min(...waits), { type: 'shift' });
}

export function changeShift(run: Run): void {
  emit(run, { type: 'shift', shift: shiftAt(run.model, run.world.at) });
  for (const team of Object.keys(run.model.teams)) run.teams.add(team);
  scheduleShift(run);
}
