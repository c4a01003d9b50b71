import type { Chart, ChartState, Transition } from '../scenario.ts';
import { lookAtEffects } from './effects.ts';
import { lookAtGuard } from './guards.ts';
import type { Look } from './look.ts';

/** A transition with where it stands and what sets it off. */
export interface Step {
  transition: Transition;
  path: (string | number)[];
  cause: 'on' | 'after' | 'always';
  /** Index within its list, and whether one before it has no guard. */
  shadowed: boolean;
}

/** One state, or the whole chart under the name ''. */
export interface Room {
  /** `parent.child`, or '' for the whole chart. */
  name: string;
  state: Partial<ChartState> & Pick<ChartState, 'on'>;
  path: string[];
}

/** The chart itself, its states and their states. */
export function roomsOf(chart: Chart): Room[] {
  const rooms: Room[] = [{ name: '', state: { on: chart.on, initial: chart.initial }, path: [] }];
  for (const [name, state] of Object.entries(chart.states)) {
    rooms.push({ name, state, path: ['states', name] });
    for (const [child, leaf] of Object.entries(state.states ?? {}))
      rooms.push({ name: `${name}.${child}`, state: leaf, path: ['states', name, 'states', child] });
  }
  return rooms;
}

/** The transitions that leave a state. */
export function stepsOf({ state, path }: Room): Step[] {
  return [
    ...Object.entries(state.on ?? {}).flatMap(([event, list]) => steps(list, [...path, 'on', event], 'on')),
    ...Object.entries(state.after ?? {}).flatMap(([delay, list]) => steps(list, [...path, 'after', delay], 'after')),
    ...(state.always ? steps(state.always, [...path, 'always'], 'always') : []),
  ];
}

function steps(list: Transition | Transition[], path: (string | number)[], cause: Step['cause']): Step[] {
  if (!Array.isArray(list)) return [{ transition: list, path, cause, shadowed: false }];
  const open = list.findIndex((one) => !one.guard);
  return list.map((transition, index) => ({
    transition,
    path: [...path, index],
    cause,
    shadowed: open >= 0 && index > open,
  }));
}

/** Tells every name in a chart. */
export function lookAtChart(chart: Chart, look: Look): void {
  for (const room of roomsOf(chart)) {
    lookAtEffects(room.state.entry, look.at(...room.path, 'entry'));
    lookAtEffects(room.state.exit, look.at(...room.path, 'exit'));
    for (const delay of Object.keys(room.state.after ?? {})) look.key('delay', delay, ...room.path, 'after', delay);
    for (const { transition, path } of stepsOf(room)) {
      lookAtGuard(transition.guard, look.at(...path, 'guard'));
      lookAtEffects(transition.actions, look.at(...path, 'actions'));
    }
  }
}
