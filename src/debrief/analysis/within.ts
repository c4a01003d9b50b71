import { CELL, type Entry } from '../../engine/index.ts';
import type { Change } from './change.ts';
import { inOrder, nameOf } from './graft.ts';
import type { Planned } from './line.ts';
import { lineIn, type Found, type Search } from './search.ts';

/** Minutes between the commands that fill a wait. */
const PACE = 2;

/** What could have been done within a wait: each command that the best line known from there gives in it, alone, then all together. */
export function withinWait(search: Search, { n, at, until }: { n: number; at: number; until: number }): Change[] {
  const { past } = search;
  const point = past.points.findIndex((one) => one.n === n && one.at === at);
  if (point < 0) return [];
  const given = new Set(past.entries.slice(0, n).map(({ command }) => nameOf(command)));
  const missed = (bestFrom(search, point)?.tail ?? []).filter((one) => one.at <= until && !given.has(nameOf(one.command)));
  const own = lineIn(past.entries);
  const fill = (commands: Entry['command'][]): Change => {
    const names = new Set(commands.map(nameOf));
    const planned = commands.map((command, turn): Planned => ({ at: at + PACE * turn, by: CELL, command, n: null }));
    const rest = own.filter((one) => (one.n ?? 0) <= n || !names.has(nameOf(one.command)));
    const instead = planned.map((one) => ({ at: one.at, command: one.command }));
    return { kind: 'wait', n, at, until, point, instead, line: inOrder([...planned, ...rest]) };
  };
  const commands = missed.map(({ command }) => command);
  const single = commands.map((command) => fill([command]));
  return commands.length > 1 ? [...single, fill(commands)] : single;
}

/** The best line known from a point or a later one, and the point that it starts from. */
export function bestFrom({ past, found }: Search, from: number): (Found & { point: number }) | null {
  let best: (Found & { point: number }) | null = null;
  for (let point = past.points.length - 1; point >= Math.max(0, from); point--) {
    const one = found.get(point);
    if (one && one.score >= (best?.score ?? 0)) best = { ...one, point };
  }
  return best;
}
