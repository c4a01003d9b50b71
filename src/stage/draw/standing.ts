import type { Board } from '../../engine/types.ts';
import { around, distance, grow, lengthOf, nearestAt, overlap, pointAt, type Box, type Path } from '../geometry.ts';
import type { Layout } from '../layout.ts';
import { runsOf, track, ways, type Run } from '../network.ts';

/** Length of a train, in units. */
export const LENGTH = 31;

export interface Standing extends Run {
  path: Path;
  /** How far along the way the train stands, 0 to 1. */
  part: number;
}

type Line = Board['lines'][number];

/** What stands still on the lines of a board: where they are cut, and where trains wait. Each line is looked at once. */
export function standings(board: Board, drawing: Layout): { cutAt(line: Line): number; runs: Standing[] } {
  const walked = ways(board, drawing);
  const cuts = new Map<string, number>();
  const cutAt = (line: Line): number => {
    const at = cuts.get(line.id) ?? clearest(drawing, line, walked);
    cuts.set(line.id, at);
    return at;
  };
  const { unit } = drawing;
  const taken: Box[] = [
    ...Object.values(drawing.stations).flatMap((it) => [around(it.at, it.radius + 8 * unit), ...it.gates, it.label.box]),
    ...board.lines.flatMap((line) => (line.cut ? [around(pointAt(drawing.lines[line.id]!.path, cutAt(line)), 10 * unit)] : [])),
  ];
  const runs = runsOf(board).map((run) => {
    const path = track(board, drawing, run.from, run.to);
    const part = freest(path, taken, unit);
    taken.push(grow(around(pointAt(path, lengthOf(path) * part), (LENGTH / 2) * unit), 2 * unit));
    return { ...run, path, part };
  });
  return { cutAt, runs };
}

/** Clear of stations, gates, cuts, and of the trains before it; else near the middle. */
function freest(path: Path, taken: Box[], unit: number): number {
  const total = lengthOf(path);
  let best = { part: 0.5, cost: Infinity };
  for (let k = 10; k <= 90; k += 4) {
    const box = around(pointAt(path, (total * k) / 100), (LENGTH / 2 + 1) * unit);
    const cost = taken.reduce((sum, it) => sum + overlap(box, it), 0) + Math.abs(k - 50) * 0.4 * unit;
    if (cost < best.cost) best = { part: k / 100, cost };
  }
  return best.part;
}

/** The clearest place of a line, as a distance along it: far from stations, names and what the adversary does. */
function clearest(drawing: Layout, line: Line, walked: Path[]): number {
  const { path } = drawing.lines[line.id]!;
  const { unit, thickness } = drawing;
  const stations = Object.values(drawing.stations);
  const names = stations.flatMap((it) => [it.label.box, ...it.gates]);
  let best = { at: lengthOf(path) / 2, cost: Infinity };
  for (let at = 6 * unit; at < lengthOf(path); at += 4) {
    const point = pointAt(path, at);
    const box = around(point, 13 * unit);
    const near = Math.min(...stations.map((it) => distance(it.at, point)));
    const busy = walked.some((way) => distance(pointAt(way, nearestAt(way, point)), point) < thickness);
    const hidden = names.reduce((sum, it) => sum + overlap(box, it), 0);
    const cost = hidden * 4 + (busy ? 90 : 0) + Math.max(0, 30 * unit - near) * 12 - Math.min(near, 60 * unit) * 0.5;
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}
