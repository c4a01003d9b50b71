import type { Box, Path, Point } from './geometry.ts';
import { lengthOf, nearestAt, slice } from './geometry.ts';
import { roundedRing } from './outline.ts';
import type { Block, Measure } from './wrap.ts';
import { LINE_HEIGHT, widthWithin, wrap } from './wrap.ts';

export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** Where the bodies' names stand: on the four sides, on the two long ones, or only inside once a body was approached. */
export type RingMode = 'around' | 'sides' | 'quiet';

export interface Terminus {
  id: string;
  at: Point;
  edge: Edge;
  /** Distance along the ring. */
  along: number;
  /** Null where there is no room to write. */
  label: (Block & { box: Box }) | null;
  /** Where the map is too small to write them all: room inside the ring, for once the body has been approached. */
  brief: (Block & { box: Box }) | null;
}

export interface Ring {
  path: Path;
  length: number;
  cell: Point;
  bodies: Record<string, Terminus>;
}

export interface Named {
  id: string;
  name: string;
}

/** From a terminus to its name, in letters' heights. */
const GAP = 1.2;

/** Straight parts of the ring in walking order from the cell at the bottom, clockwise. */
const STRETCHES: Edge[] = ['bottom', 'left', 'top', 'right', 'bottom'];

/** Bodies around the map, clockwise from the cell, in the order of the directory; and what the ring encloses. */
export function ringLayout(
  names: Named[],
  size: { width: number; height: number },
  font: number,
  mode: RingMode,
  measure: Measure,
): { ring: Ring; basin: Box } {
  const word = Math.max(0, ...names.flatMap(({ name }) => name.split(/ +/).map((one) => measure(one, font))));
  const counts = countsFor(names.length, size, font, mode, word + font * 1.4);
  const groups = counts.map((count, s) => {
    const first = counts.slice(0, s).reduce((a, b) => a + b, 0);
    return names.slice(first, first + count);
  });
  const basin = basinFor(groups, size, font, mode, measure);
  const radius = font * 2;
  const path = roundedRing(basin.x, basin.y, basin.width, basin.height, radius);
  const bodies: Record<string, Terminus> = {};
  stretches(basin, radius, font).forEach(({ edge, from, to }, s) => {
    const group = groups[s]!;
    const spacing = Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, group.length);
    group.forEach(({ id, name }, i) => {
      const t = (i + 0.5) / group.length;
      const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      const label = mode === 'quiet' ? null : write(name, at, edge, spacing, basin, size, font, measure);
      bodies[id] = { id, at, edge, along: nearestAt(path, at), label, brief: null };
    });
  });
  return { ring: { path, length: lengthOf(path), cell: path[0]!, bodies }, basin };
}

/** How many bodies stand on each stretch; a level one gives each the room of its longest `word`. */
function countsFor(
  total: number,
  { width, height }: { width: number; height: number },
  font: number,
  mode: RingMode,
  word: number,
): number[] {
  if (mode === 'sides') return [0, Math.ceil(total / 2), 0, Math.floor(total / 2), 0];
  const [wide, tall] = mode === 'around' ? [Math.max(font * 9, word * 1.25), font * 2.9] : [font, font];
  const across = Math.max(1, width - (mode === 'around' ? font * 19 : font * 6));
  const foot = Math.max(0, across / 2 - font * 5) / wide;
  return share(total, [foot, Math.max(1, height - font * 9) / tall, across / wide, Math.max(1, height - font * 9) / tall, foot]);
}

/** What is left inside when each side has the room that its names need. */
function basinFor(
  groups: Named[][],
  { width, height }: { width: number; height: number },
  font: number,
  mode: RingMode,
  measure: Measure,
): Box {
  const bare = font * 1.15;
  if (mode === 'quiet') {
    // Two figures stand between the ring and each side of the picture.
    const aside = font * 1.6;
    return { x: aside, y: bare, width: width - 2 * aside, height: height - 2 * bare - font * 0.3 };
  }
  const flat = (group: Named[], room: number) => {
    if (group.length === 0) return 0;
    const blocks = group.map(({ name }) => wrap(name, font, room / group.length - font * 0.6, 3, measure));
    return Math.max(...blocks.map((it) => it.height)) + font * GAP + 2;
  };
  const side = (group: Named[], room: number) => {
    const pitch = (room - font * 4) / Math.max(1, group.length);
    return group.length === 0 ? bare : widthFor(group, rowsIn(pitch, font), font, width * 0.3, measure) + font * GAP + 5;
  };
  // Width and height need one another: from a guess, the sides; from them, the top and the foot; then the sides again.
  let [left, right, top, bottom] = [0, 0, font * 3.6, font * 3.6];
  for (let pass = 0; pass < 2; pass++) {
    [left, right] = [side(groups[1]!, height - top - bottom), side(groups[3]!, height - top - bottom)];
    const room = width - left - right - font * 4;
    top = Math.max(bare, flat(groups[2]!, room));
    bottom = Math.max(bare * 1.25, ...[groups[0]!, groups[4]!].map((it) => flat(it, room / 2 - font * 3)));
  }
  return { x: left, y: top, width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) };
}

const rowsIn = (pitch: number, font: number): number => Math.max(1, Math.min(3, Math.floor((pitch + 1) / (font * LINE_HEIGHT))));

/** The least width in which all names of a side are whole in so many rows. */
function widthFor(group: Named[], rows: number, font: number, most: number, measure: Measure): number {
  const needed = group.map(({ name }) => {
    for (let limit = font * 5; limit < most; limit += font * 0.25) {
      const width = widthWithin(name, font, limit, rows, measure);
      if (width !== null) return width;
    }
    return most;
  });
  return Math.min(most, Math.max(...needed)) + 0.5;
}

function stretches(box: Box, radius: number, font: number): { edge: Edge; from: Point; to: Point }[] {
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const half = Math.min(font * 5, box.width / 2 - radius - 1);
  const middle = box.x + box.width / 2;
  const ends: [Point, Point][] = [
    [
      { x: middle - half, y: bottom },
      { x: left + radius, y: bottom },
    ],
    [
      { x: left, y: bottom - radius },
      { x: left, y: top + radius },
    ],
    [
      { x: left + radius, y: top },
      { x: right - radius, y: top },
    ],
    [
      { x: right, y: top + radius },
      { x: right, y: bottom - radius },
    ],
    [
      { x: right - radius, y: bottom },
      { x: middle + half, y: bottom },
    ],
  ];
  return ends.map(([from, to], s) => ({ edge: STRETCHES[s]!, from, to }));
}

/** `total` shared by weight: whole numbers that add up, largest remainders first. */
export function share(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  const exact = weights.map((w) => (total * w) / sum);
  const counts = exact.map(Math.floor);
  const order = exact.map((e, i) => ({ i, rest: e - Math.floor(e) })).sort((a, b) => b.rest - a.rest);
  for (let k = 0; counts.reduce((a, b) => a + b, 0) < total; k++) counts[order[k % order.length]!.i]!++;
  return counts;
}

function write(
  name: string,
  at: Point,
  edge: Edge,
  spacing: number,
  box: Box,
  size: { width: number; height: number },
  font: number,
  measure: Measure,
): Terminus['label'] {
  const gap = font * GAP;
  const flat = edge === 'top' || edge === 'bottom';
  const limit = flat ? spacing - font * 0.6 : (edge === 'left' ? box.x : size.width - box.x - box.width) - gap - 4;
  if (limit < font * 3) return null;
  const block = wrap(name, font, limit, flat ? 3 : rowsIn(spacing, font), measure);
  const x = flat ? at.x - block.width / 2 : edge === 'left' ? at.x - gap - block.width : at.x + gap;
  const y = edge === 'top' ? at.y - gap - block.height : edge === 'bottom' ? at.y + gap : at.y - block.height / 2;
  return { ...block, box: { x, y, width: block.width, height: block.height } };
}

/** The way along the ring from the cell to a body, by the shorter side. */
export function link(ring: Ring, along: number): Path {
  return along <= ring.length / 2 ? slice(ring.path, 0, along) : slice(ring.path, along, ring.length).reverse();
}
