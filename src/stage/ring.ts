import type { Box, Path, Point } from './geometry.ts';
import { lengthOf, nearestAt, slice } from './geometry.ts';
import { roundedRing } from './outline.ts';
import type { Block, Measure } from './wrap.ts';
import { LINE_HEIGHT, wrap } from './wrap.ts';

export type Edge = 'top' | 'right' | 'bottom' | 'left';

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

/** Room that the names of the bodies take on each side; none where the map is too small to write them. */
export function bands(
  width: number,
  height: number,
  font: number,
  bodies: { name: string }[],
  measure: Measure,
): { x: number; y: number; labels: boolean } {
  if (bodies.length === 0) return { x: 0, y: 0, labels: false };
  const labels = width >= font * 50 && height >= font * 28;
  if (!labels) return { x: font * 1.1, y: font * 1.1, labels };
  const widest = Math.max(...bodies.flatMap(({ name }) => name.split(/ +/).map((word) => measure(word, font))));
  const x = Math.max(font * 7.6, Math.min(width * 0.18, widest + font * 2.6));
  return { x, y: font * LINE_HEIGHT * 2 + font * 1.25, labels };
}

/** Bodies around the map, clockwise from the cell, which stands at the bottom; spread by the room that names need. */
export function ringLayout(
  names: { id: string; name: string }[],
  box: Box,
  size: { width: number; height: number },
  font: number,
  labels: boolean,
  measure: Measure,
): Ring {
  const radius = font * 2.2;
  const path = roundedRing(box.x, box.y, box.width, box.height, radius);
  const stretches = edges(box, radius, font);
  const counts = share(
    names.length,
    stretches.map((it) => it.length / (labels ? it.room : font)),
  );
  const bodies: Record<string, Terminus> = {};
  let next = 0;
  stretches.forEach((stretch, s) => {
    const count = counts[s]!;
    const spacing = stretch.length / Math.max(1, count);
    for (let i = 0; i < count; i++) {
      const { id, name } = names[next++]!;
      const t = (i + 0.5) / count;
      const at = {
        x: stretch.from.x + (stretch.to.x - stretch.from.x) * t,
        y: stretch.from.y + (stretch.to.y - stretch.from.y) * t,
      };
      const label = labels ? write(name, at, stretch.edge, spacing, box, size, font, measure) : null;
      bodies[id] = { id, at, edge: stretch.edge, along: nearestAt(path, at), label, brief: null };
    }
  });
  return { path, length: lengthOf(path), cell: path[0]!, bodies };
}

/** The straight parts of the ring in walking order, with the room that one name needs on each. */
function edges(box: Box, radius: number, font: number) {
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const half = font * 4.6;
  const middle = box.x + box.width / 2;
  const tall = font * LINE_HEIGHT * 2 + font * 0.6;
  const make = (edge: Edge, from: Point, to: Point, room: number) => ({
    edge,
    from,
    to,
    room,
    length: Math.max(1, Math.hypot(to.x - from.x, to.y - from.y)),
  });
  const wide = font * 9;
  return [
    make('bottom', { x: middle - half, y: bottom }, { x: left + radius, y: bottom }, wide),
    make('left', { x: left, y: bottom - radius }, { x: left, y: top + radius }, tall),
    make('top', { x: left + radius, y: top }, { x: right - radius, y: top }, wide),
    make('right', { x: right, y: top + radius }, { x: right, y: bottom - radius }, tall),
    make('bottom', { x: right - radius, y: bottom }, { x: middle + half, y: bottom }, wide),
  ];
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
  const gap = font * 0.85;
  const flat = edge === 'top' || edge === 'bottom';
  const limit = flat ? spacing - 2 : (edge === 'left' ? box.x : size.width - box.x - box.width) - gap - 3;
  const rows = flat ? 2 : Math.max(1, Math.min(3, Math.floor((spacing - 2) / (font * LINE_HEIGHT))));
  if (limit < font * 3) return null;
  const block = wrap(name, font, limit, rows, measure);
  const x = flat ? at.x - block.width / 2 : edge === 'left' ? at.x - gap - block.width : at.x + gap;
  const y = edge === 'top' ? at.y - gap - block.height : edge === 'bottom' ? at.y + gap : at.y - block.height / 2;
  return { ...block, box: { x, y, width: block.width, height: block.height } };
}

/** The way along the ring from the cell to a body, by the shorter side. */
export function link(ring: Ring, along: number): Path {
  return along <= ring.length / 2 ? slice(ring.path, 0, along) : slice(ring.path, along, ring.length).reverse();
}
