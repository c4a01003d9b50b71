import { CELL, type Command } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { alternatives, notification } from './alternatives.ts';
import { inOrder, nameOf } from './graft.ts';
import type { Line, Planned } from './line.ts';

/** A line that differs from another by one command, from an exercise minute on. */
export interface Neighbour {
  from: number;
  line: Planned[];
}

/** Minutes by which a command is tried earlier. */
const EARLIER = [15, 60, 240, 1000];
/** Minutes by which a command is tried later. */
const LATER = [60, 240];
/** Minutes at which a command that is missing is tried. */
const ADDED = [0, 240, 1000];

/** One way to change a line; null where it cannot be done to this line any more. */
export type Tweak = (line: Line) => Neighbour | null;

/** Every local change to a line: a command earlier, later, with another option, target, channel or content, dropped, or added. */
export function tweaksOf(scenario: Scenario, line: Line): Tweak[] {
  const own = line.flatMap((one): Tweak[] => {
    if (one.command.type === 'close') return [swap(one, null)];
    return [
      ...EARLIER.map((by) => move(one, -by)),
      ...alternatives(scenario, one.command).map((other) => swap(one, { ...one, command: other })),
      swap(one, null),
      ...LATER.map((by) => move(one, by)),
    ];
  });
  const names = new Set(line.map(({ command }) => nameOf(command)));
  const missing = everyCommand(scenario).filter((command) => !names.has(nameOf(command)));
  return [...own, ...missing.flatMap((command) => ADDED.map((at) => add({ at, by: CELL, command, n: null })))];
}

/** Every order on each target, and every notification as it should be. */
export function everyCommand(scenario: Scenario): Command[] {
  const orders = scenario.orders.flatMap(({ id, targets }): Command[] =>
    targets ? targets.map((target) => ({ type: 'order', order: id, target: target.id })) : [{ type: 'order', order: id }],
  );
  return [...orders, ...scenario.bodies.flatMap((body) => notification(scenario, body) ?? [])];
}

function move(one: Planned, by: number): Tweak {
  const at = Math.max(0, one.at + by);
  return at === one.at ? () => null : swap(one, { ...one, at });
}

function swap(one: Planned, other: Planned | null): Tweak {
  return (line) => {
    const index = line.findIndex((candidate) => candidate.command === one.command);
    if (index < 0) return null;
    const rest = line.filter((_, place) => place !== index);
    return { from: Math.min(one.at, other?.at ?? one.at), line: inOrder(other ? [other, ...rest] : rest) };
  };
}

function add(one: Planned): Tweak {
  return (line) => {
    const name = nameOf(one.command);
    if (line.some(({ command }) => nameOf(command) === name)) return null;
    return { from: one.at, line: inOrder([one, ...line]) };
  };
}
