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
  /** Pixels of one cell of the grid, on each axis. */
  scale: Point;
  /** The same, had every name its room. */
  roomy: Point;
  origin: Point;
}

/** So much longer may a cell be on one axis than on the other: slopes must still read as slopes. */
const STRETCH = 1.6;

/**
 * The largest scale on each axis at which everything, with what it needs around it, is inside the box; and the middle of
 * the free play. A map of lines keeps its sense when it is stretched: a wide or a tall place is used, within a limit.
 * Where names would bring stations closer than `least`, their names are not counted: they give way.
 */
export function fit(named: Extent[], bare: Extent[], box: Box, least: number, most: number): Fit {
  const roomy = { x: along(named, box.width, 'x'), y: along(named, box.height, 'y') };
  const [byX, byY] = [roomy.x < least ? bare : named, roomy.y < least ? bare : named];
  const x = roomy.x < least ? Math.min(least, along(bare, box.width, 'x')) : Math.min(most, roomy.x);
  const y = roomy.y < least ? Math.min(least, along(bare, box.height, 'y')) : Math.min(most, roomy.y);
  const limit = STRETCH * Math.max(4, Math.min(x, y));
  const scale = { x: Math.max(4, Math.min(x, limit)), y: Math.max(4, Math.min(y, limit)) };
  const origin = { x: start(byX, box.x, box.width, scale.x, 'x'), y: start(byY, box.y, box.height, scale.y, 'y') };
  return { scale, roomy, origin };
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
