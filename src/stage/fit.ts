import type { Box, Point } from './geometry.ts';

/** A point of the grid and the pixels it needs on each side. */
export interface Extent {
  x: number;
  y: number;
  left: number;
  right: number;
  up: number;
  down: number;
}

export interface Fit {
  /** Pixels of one cell of the grid. */
  scale: number;
  origin: Point;
}

/** The largest scale at which everything, with what it needs around it, is inside the box; and the middle of the free play. */
export function fit(extents: Extent[], box: Box, most = 90): Fit {
  const scale = Math.max(4, Math.min(most, along(extents, box.width, 'x'), along(extents, box.height, 'y')));
  return { scale, origin: { x: start(extents, box.x, box.width, scale, 'x'), y: start(extents, box.y, box.height, scale, 'y') } };
}

const before = { x: 'left', y: 'up' } as const;
const after = { x: 'right', y: 'down' } as const;

function along(extents: Extent[], room: number, axis: 'x' | 'y'): number {
  let scale = Infinity;
  for (const a of extents) {
    for (const b of extents) {
      const span = b[axis] - a[axis];
      if (span > 0) scale = Math.min(scale, (room - a[before[axis]] - b[after[axis]]) / span);
    }
  }
  return scale;
}

function start(extents: Extent[], from: number, room: number, scale: number, axis: 'x' | 'y'): number {
  const lowest = Math.max(...extents.map((it) => it[before[axis]] - it[axis] * scale));
  const highest = Math.min(...extents.map((it) => room - it[after[axis]] - it[axis] * scale));
  return from + (lowest + highest) / 2;
}
