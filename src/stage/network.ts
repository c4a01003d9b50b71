import type { Board, BoardStation } from '../engine/types.ts';
import { between, type Layout } from './layout.ts';
import type { Path } from './geometry.ts';

interface Hop {
  line: string;
  from: string;
  to: string;
}

/** The hops from one station to another with the fewest stops; null if no line leads there. */
export function hops(board: Board, from: string, to: string): Hop[] | null {
  const reached = new Map<string, Hop | null>([[from, null]]);
  const queue = [from];
  for (let here = queue.shift(); here !== undefined && !reached.has(to); here = queue.shift()) {
    for (const line of board.lines) {
      line.stations.forEach((id, i) => {
        if (id !== here) return;
        for (const next of [line.stations[i - 1], line.stations[i + 1]]) {
          if (next === undefined || reached.has(next)) continue;
          reached.set(next, { line: line.id, from: here!, to: next });
          queue.push(next);
        }
      });
    }
  }
  if (!reached.has(to)) return null;
  const way: Hop[] = [];
  for (let hop = reached.get(to); hop; hop = reached.get(hop.from)) way.unshift(hop);
  return way;
}

/** That way in pixels; straight where no line leads. */
export function track(board: Board, drawing: Layout, from: string, to: string): Path {
  const way = hops(board, from, to);
  const a = drawing.stations[from];
  const b = drawing.stations[to];
  if (!a || !b) return [];
  if (!way || way.length === 0) return [a.at, b.at];
  return way.flatMap((hop) => between(drawing, hop.line, hop.from, hop.to));
}

/** Where a leak goes when the finding does not say: outside. */
export const outsideOf = (board: Board): string | null => board.stations.find((it) => it.kind === 'outside')?.id ?? null;

/** Where a mark leads, if anywhere. */
export function leadsTo(board: Board, { mark, to }: BoardStation['marks'][number]): string | null {
  if (mark === 'leak') return to ?? outsideOf(board);
  return mark === 'movement' ? to : null;
}

export interface Run {
  from: string;
  to: string;
  leak: boolean;
  supposed: boolean;
}

/** Movements and leaks that the cell sees: one for each way and kind, known if any finding of it is. */
export function runsOf(board: Board): Run[] {
  const found = new Map<string, Run>();
  for (const station of board.stations) {
    for (const one of station.marks) {
      const to = leadsTo(board, one);
      if (to === null || to === station.id) continue;
      const leak = one.mark === 'leak';
      const key = `${station.id} ${to} ${leak}`;
      const supposed = one.confidence === 'supposed' && (found.get(key)?.supposed ?? true);
      found.set(key, { from: station.id, to, leak, supposed });
    }
  }
  return [...found.values()];
}

/** Ways of all movements and leaks that the cell sees. */
export const ways = (board: Board, drawing: Layout): Path[] =>
  runsOf(board).map(({ from, to }) => track(board, drawing, from, to));
