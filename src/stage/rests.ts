import type { Board } from '../engine/types.ts';
import { around, nearestAt, pointAt, type Box, type Path, type Point } from './geometry.ts';

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
