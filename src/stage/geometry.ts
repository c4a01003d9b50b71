/** CSS pixels, or grid cells where said. */
export interface Point {
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Path = Point[];

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

export function lengthOf(path: Path): number {
  let total = 0;
  for (let i = 1; i < path.length; i++) total += distance(path[i - 1]!, path[i]!);
  return total;
}

/** The point at a distance from the start, and the direction there in radians. Clamped to both ends. */
export function pointAt(path: Path, at: number): Point & { angle: number } {
  let left = Math.max(0, at);
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const step = distance(a, b);
    if (step > 0 && (left <= step || i === path.length - 1)) {
      return { ...between(a, b, Math.min(1, left / step)), angle: Math.atan2(b.y - a.y, b.x - a.x) };
    }
    left -= step;
  }
  return { ...(path[0] ?? { x: 0, y: 0 }), angle: 0 };
}

/** The part of a path from one distance to another. */
export function slice(path: Path, from: number, to: number): Path {
  const result: Path = [];
  let walked = 0;
  const add = (p: Point) => {
    const last = result.at(-1);
    if (!last || distance(last, p) > 0.01) result.push({ x: p.x, y: p.y });
  };
  add(pointAt(path, from));
  for (let i = 1; i < path.length; i++) {
    walked += distance(path[i - 1]!, path[i]!);
    if (walked > from && walked < to) add(path[i]!);
  }
  add(pointAt(path, Math.min(to, walked)));
  return result;
}

/** Where on the path the nearest point to `p` is, as a distance from the start. */
export function nearestAt(path: Path, p: Point): number {
  let best = { gap: Infinity, at: 0 };
  let walked = 0;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const step = distance(a, b);
    if (step === 0) continue;
    const t = Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / (step * step)));
    const gap = distance(between(a, b, t), p);
    if (gap < best.gap) best = { gap, at: walked + t * step };
    walked += step;
  }
  return best.at;
}

/** Pieces of `on` pixels with gaps of `off` pixels between them. */
export function dashes(path: Path, on: number, off: number): Path[] {
  const total = lengthOf(path);
  const result: Path[] = [];
  for (let at = 0; at < total; at += on + off) result.push(slice(path, at, Math.min(total, at + on)));
  return result;
}

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** From the edge of one box to the nearest edge of another; 0 where they meet. */
export const gap = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width), Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height));

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

export const around = (p: Point, radius: number): Box => grow({ x: p.x, y: p.y, width: 0, height: 0 }, radius);

export const contains = (box: Box, p: Point): boolean =>
  p.x >= box.x && p.x <= box.x + box.width && p.y >= box.y && p.y <= box.y + box.height;

/** How much of `inner` lies outside `outer`, in square pixels. */
export const outside = (inner: Box, outer: Box): number => inner.width * inner.height - overlap(inner, outer);

export const inset = (box: Box, by: number): Box => grow(box, -by);
