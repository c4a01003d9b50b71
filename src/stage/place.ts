import type { Side } from '../engine/types.ts';
import type { Box, Point } from './geometry.ts';
import { contains, gap, grow, outside, overlap } from './geometry.ts';
import { settle } from './settle.ts';
import type { Steps } from './slices.ts';

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
  /** What needs room along with it, wherever it stands. */
  also?(box: Box): Box[];
  /** Of a name: how much it matters that it is written. What has no worth always stands. */
  worth?: number;
}

export interface Placed {
  box: Box;
  side: Side;
}

export interface Obstacles {
  bounds: Box;
  /** Stations, by owner: an item may not stand on another station, nor on its own. */
  bodies: { owner: string; box: Box }[];
  /** Where trains would stand: no name may. */
  rests: Box[];
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

/**
 * Places for all items: each at its cheapest, then looked at again twice knowing where the others stand. A name that would
 * still lie over something moves others, and at last is left out. `passes` says whether trains find room elsewhere.
 */
export function* place(
  items: Item[],
  obstacles: Obstacles,
  nudge: number,
  passes: (placed: Record<string, Placed>) => boolean,
): Steps<Record<string, Placed>> {
  const usual = choices(obstacles, nudge, false);
  const wider = choices(obstacles, nudge, true);
  const find = (item: Item, others: Box[], wide = false) => cheapest((wide ? wider : usual)(item), others);
  const placed: Record<string, Placed> = {};
  for (let pass = 0; pass < 3; pass++) {
    for (const item of items) {
      placed[item.id] = find(item, boxesOf(items, placed, item));
      yield;
    }
  }
  const settled = (rests: Box[]) =>
    settle(items, placed, { ...obstacles, rests }, (item) => wider(item).map(({ place }) => place), find);
  const all = (where: Record<string, Placed>) => items.every((item) => where[item.id]);
  const strict = yield* settled(obstacles.rests);
  if (all(strict)) return strict;
  // Where all names are written then, a train finds another place on its way.
  const loose = yield* settled([]);
  return all(loose) && passes(loose) ? loose : strict;
}

/** What the placed items take, but for one of them. */
export function boxesOf(items: Item[], placed: Record<string, Placed>, but?: Item): Box[] {
  return items.flatMap((it) => (it !== but && placed[it.id] ? taken(it, placed[it.id]!) : []));
}

const rooms = new WeakMap<Placed, Box[]>();

/** What an item takes at a place of its own: asked for very often, and a place does not change. */
export function taken(item: Item, placed: Placed): Box[] {
  let known = rooms.get(placed);
  if (!known) rooms.set(placed, (known = item.also ? [placed.box, ...item.also(placed.box)] : [placed.box]));
  return known;
}

/** Points that an item could come to lie over. */
function within({ at, clear, width, height }: Item, points: Point[], nudge: number): Point[] {
  const reach = { x: clear.x + width + 5 * nudge, y: clear.y + height + 5 * nudge };
  return points.filter((p) => Math.abs(p.x - at.x) < reach.x && Math.abs(p.y - at.y) < reach.y);
}

interface Choice {
  place: Placed;
  /** What the item takes there. */
  boxes: Box[];
  /** How bad the place is by itself, wherever the others stand. */
  cost: number;
}

/** The places of an item, best side first: made once, and looked at many times as the others move. */
function choices(obstacles: Obstacles, nudge: number, wide: boolean): (item: Item) => Choice[] {
  const known = new Map<Item, Choice[]>();
  const make = (item: Item): Choice[] => {
    const near = { ...obstacles, track: within(item, obstacles.track, nudge) };
    return item.sides.flatMap((side, rank) => {
      const box = boxAt(item, side);
      return nudges(side, nudge, wide).map((by, i): Choice => {
        const there: Placed = { side, box: { ...box, x: box.x + by.x, y: box.y + by.y } };
        const boxes = taken(item, there);
        const cost = boxes.reduce((sum, one) => sum + trouble(item, one, near), rank * 11 + (i === 0 ? 0 : 9));
        return { place: there, boxes, cost };
      });
    });
  };
  return (item) => {
    let found = known.get(item);
    if (!found) known.set(item, (found = make(item)));
    return found;
  };
}

function cheapest(places: Choice[], others: Box[]): Placed {
  let best = places[0]!;
  let least = Infinity;
  for (const one of places) {
    let cost = one.cost;
    for (const box of one.boxes) if (cost < least) cost += crowding(box, others);
    // Of places that are as good, the first: not the one that a sum rounds down.
    if (cost < least - 1e-6) [best, least] = [one, cost];
  }
  return best.place;
}

/** How much a box lies over others, or close to them. */
function crowding(box: Box, others: Box[]): number {
  const wide = grow(box, 2);
  let cost = 0;
  for (const other of others) {
    const shared = overlap(wide, other);
    if (shared > 0) cost += 60 + shared * 6;
  }
  return cost;
}

/** A little further out, or along, than its side says; `wide` looks farther. */
function nudges(side: Side, by: number, wide: boolean): Point[] {
  const way = ways[side];
  const still = { x: 0, y: 0 };
  const out = (far: number) => ({ x: way.x * far, y: way.y * far });
  if (way.x !== 0 && way.y !== 0) {
    return [
      still,
      { x: way.x * by, y: 0 },
      { x: 0, y: way.y * by },
      { x: -way.x * by, y: way.y * by },
      { x: way.x * by, y: -way.y * by },
      ...(wide ? [out(by), { x: 0, y: 2 * way.y * by }, { x: -2 * way.x * by, y: way.y * by }, { x: 2 * way.x * by, y: 0 }] : []),
    ];
  }
  const along = (far: number, away = 0) => (way.x === 0 ? { x: far, y: way.y * away } : { x: way.x * away, y: far });
  const usual = [still, along(by), along(-by), along(2 * by), along(-2 * by), out(by)];
  return wide
    ? [...usual, ...[3, -3, 4, -4].map((n) => along(n * by)), ...[1, -1, 2, -2].map((n) => along(n * by, by)), out(2 * by)]
    : usual;
}

function trouble(item: Item, box: Box, obstacles: Obstacles): number {
  const wide = grow(box, 2);
  let cost = outside(box, obstacles.bounds) * 8;
  for (const body of obstacles.bodies) cost += overlap(body.owner === item.owner ? box : wide, body.box) * 6;
  if (item.worth !== undefined) for (const rest of obstacles.rests) cost += overlap(box, rest) * 4;
  for (const point of obstacles.track) if (contains(wide, point)) cost += 15;
  const { own, other } = reach(item, box, obstacles.bodies);
  // Farther from any other station by a third: whose it is must be seen.
  return cost + Math.max(0, own * 1.33 - other) * 8;
}

/** How far a box is from its station, and from the nearest other. */
export function reach(item: Item, box: Box, bodies: Obstacles['bodies']): { own: number; other: number } {
  let [own, other] = [0, Infinity];
  for (const body of bodies) {
    const far = gap(box, body.box);
    if (body.owner === item.owner) own = far;
    else if (far < other) other = far;
  }
  return { own, other };
}
