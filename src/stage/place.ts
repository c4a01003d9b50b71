import type { Side } from '../engine/types.ts';
import type { Box, Point } from './geometry.ts';
import { contains, grow, outside, overlap } from './geometry.ts';

/** Something that stands beside a station: its name, its gates, its badge. */
export interface Item {
  id: string;
  owner: string;
  at: Point;
  /** Room around the station's centre, on each axis. */
  clear: Point;
  width: number;
  height: number;
  /** Best first; the others are tried after. */
  sides: Side[];
}

export interface Placed {
  box: Box;
  side: Side;
}

export interface Obstacles {
  bounds: Box;
  /** Stations, by owner: an item may not stand on another station, nor on its own. */
  bodies: { owner: string; box: Box }[];
  /** Points along the lines, close to one another. */
  track: Point[];
}

const ways: Record<Side, Point> = {
  n: { x: 0, y: -1 },
  ne: { x: 1, y: -1 },
  e: { x: 1, y: 0 },
  se: { x: 1, y: 1 },
  s: { x: 0, y: 1 },
  sw: { x: -1, y: 1 },
  w: { x: -1, y: 0 },
  nw: { x: -1, y: -1 },
};

/** The given side, its neighbours, then the far ones. */
export function sidesFrom(side: Side, all: Side[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']): Side[] {
  const turn = (s: Side) => {
    const d = Math.abs(all.indexOf(s) - all.indexOf(side));
    return Math.min(d, all.length - d);
  };
  return [...all].sort((a, b) => turn(a) - turn(b));
}

export const opposite = (side: Side): Side =>
  (Object.keys(ways) as Side[]).find((s) => ways[s].x === -ways[side].x && ways[s].y === -ways[side].y)!;

/** The box of an item on a side of its station. */
export function boxAt(item: Item, side: Side): Box {
  const way = ways[side];
  const diagonal = way.x !== 0 && way.y !== 0 ? 0.72 : 1;
  return {
    x: item.at.x + way.x * item.clear.x * diagonal + ((way.x - 1) / 2) * item.width,
    y: item.at.y + way.y * item.clear.y * diagonal + ((way.y - 1) / 2) * item.height,
    width: item.width,
    height: item.height,
  };
}

/** Places for all items: each at its cheapest, then looked at again twice knowing where the others stand. */
export function place(items: Item[], obstacles: Obstacles, nudge: number): Record<string, Placed> {
  const placed: Record<string, Placed> = {};
  for (let pass = 0; pass < 3; pass++) {
    for (const item of items) {
      const others = items.flatMap((it) => (it !== item && placed[it.id] ? [placed[it.id]!.box] : []));
      placed[item.id] = cheapest(item, others, obstacles, nudge);
    }
  }
  return placed;
}

function cheapest(item: Item, others: Box[], obstacles: Obstacles, nudge: number): Placed {
  let best: { placed: Placed; cost: number } | null = null;
  for (const [rank, side] of item.sides.entries()) {
    const box = boxAt(item, side);
    for (const by of nudges(side, nudge)) {
      const moved = { ...box, x: box.x + by.x, y: box.y + by.y };
      const cost = rank * 11 + (by.x !== 0 || by.y !== 0 ? 9 : 0) + trouble(item, moved, others, obstacles);
      if (!best || cost < best.cost) best = { placed: { box: moved, side }, cost };
    }
  }
  return best!.placed;
}

/** A little further out, or along, than its side says. */
function nudges(side: Side, by: number): Point[] {
  const way = ways[side];
  const still = { x: 0, y: 0 };
  if (way.x !== 0 && way.y !== 0) {
    return [
      still,
      { x: way.x * by, y: 0 },
      { x: 0, y: way.y * by },
      { x: -way.x * by, y: way.y * by },
      { x: way.x * by, y: -way.y * by },
    ];
  }
  const along = (far: number) => (way.x === 0 ? { x: far, y: 0 } : { x: 0, y: far });
  return [still, along(by), along(-by), along(2 * by), along(-2 * by), { x: way.x * by, y: way.y * by }];
}

function trouble(item: Item, box: Box, others: Box[], obstacles: Obstacles): number {
  const wide = grow(box, 2);
  let cost = outside(box, obstacles.bounds) * 8;
  for (const other of others) {
    const shared = overlap(wide, other);
    if (shared > 0) cost += 60 + shared * 6;
  }
  for (const body of obstacles.bodies) cost += overlap(body.owner === item.owner ? box : wide, body.box) * 6;
  for (const point of obstacles.track) if (contains(wide, point)) cost += 15;
  return cost;
}
