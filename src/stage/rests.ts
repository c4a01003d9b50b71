import type { Board } from '../engine/types.ts';
import { around, lengthOf, nearestAt, overlap, pointAt, slice, type Box, type Path, type Point } from './geometry.ts';

/** From the middle of a train to the middle of its ends, in units. */
const HALF = 9.5;

/** Where a train would stand between two neighbours of a line: in pieces, as a slope would make one box too large. */
export function restsOf(
  board: Board,
  tracks: Record<string, { path: Path }>,
  at: (station: string) => Point,
  thickness: number,
  unit: number,
): Box[] {
  return board.lines.flatMap(({ id, stations }) => {
    const { path } = tracks[id]!;
    const stops = stations.map((station) => nearestAt(path, at(station)));
    return stops.slice(1).flatMap((stop, i) => {
      const middle = (stop + stops[i]!) / 2;
      return [-HALF, 0, HALF].map((by) => around(pointAt(path, middle + by * unit), thickness * 0.85));
    });
  });
}

/** Whether trains, which choose the freest place of their way as `draw/standing.ts` does, all stand clear of the names. */
export function trainsClear(
  board: Board,
  tracks: Record<string, { path: Path }>,
  at: (station: string) => Point,
  names: Box[],
  others: Box[],
  { thickness, unit }: { thickness: number; unit: number },
): boolean {
  const taken = [...names, ...others];
  return board.lines.every(({ id, stations }) => {
    const stops = stations.map((station) => nearestAt(tracks[id]!.path, at(station)));
    return stops.slice(1).every((stop, i) => {
      const way = slice(tracks[id]!.path, Math.min(stop, stops[i]!), Math.max(stop, stops[i]!));
      const total = lengthOf(way);
      let best = { part: 0.5, cost: Infinity };
      for (let k = 10; k <= 90; k += 2) {
        const box = around(pointAt(way, (total * k) / 100), 16.5 * unit);
        const cost = taken.reduce((sum, it) => sum + overlap(box, it), 0) + Math.abs(k - 50) * 0.4 * unit;
        if (cost < best.cost) best = { part: k / 100, cost };
      }
      return [-HALF, 0, HALF].every((by) => {
        const piece = around(pointAt(way, total * best.part + by * unit), thickness * 0.85);
        return names.every((name) => overlap(name, piece) === 0);
      });
    });
  });
}
