import type { Board, Side } from '../engine/types.ts';

const sides: Record<Side, Side> = { n: 'w', ne: 'sw', e: 's', se: 'se', s: 'e', sw: 'ne', w: 'n', nw: 'nw' };

/** The same map with rows and columns exchanged, for a place that is taller than wide. Lines stay level, upright or at 45°. */
export function turned(board: Board): Board {
  return {
    ...board,
    stations: board.stations.map((station) => ({ ...station, x: station.y, y: station.x, label: sides[station.label] })),
    lines: board.lines.map((line) => ({ ...line, points: line.points.map(([x, y]): [number, number] => [y, x]) })),
  };
}
