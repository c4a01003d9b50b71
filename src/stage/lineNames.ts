import type { Board } from '../engine/types.ts';
import {
  around,
  distance,
  grow,
  lengthOf,
  nearestAt,
  outside,
  overlap,
  pointAt,
  type Box,
  type Path,
  type Point,
} from './geometry.ts';
import type { Steps } from './slices.ts';
import type { Language } from './types.ts';
import type { Measure } from './wrap.ts';

/** A line's name, written beside it in its colour. */
export interface LineName {
  text: string;
  box: Box;
  size: number;
}

/** The freest place beside each line for its name; none where it would touch something: the legend names them all. */
export function* nameLines(
  lines: Board['lines'],
  tracks: Record<string, { path: Path }>,
  dotted: Record<string, Point[]>,
  taken: Box[],
  bounds: Box,
  size: number,
  thickness: number,
  language: Language,
  measure: Measure,
): Steps<Record<string, LineName>> {
  const result: Record<string, LineName> = {};
  const points = Object.values(dotted).flat();
  const occupied = [...taken];
  for (const line of lines) {
    yield;
    const text = line.name[language];
    const width = measure(text, size);
    const height = size * 1.2;
    const box = beside(tracks[line.id]!.path, { width, height }, thickness, occupied, points, bounds);
    if (!box) continue;
    occupied.push(box);
    result[line.id] = { text, box, size };
  }
  return result;
}

function beside(
  path: Path,
  { width, height }: { width: number; height: number },
  thickness: number,
  taken: Box[],
  points: Point[],
  bounds: Box,
): Box | null {
  const total = lengthOf(path);
  const gap = thickness * 0.5 + height * 0.16;
  let result: { box: Box; cost: number } | null = null;
  for (let at = 0; at <= total; at += 5) {
    const { x, y, angle } = pointAt(path, at);
    const steep = Math.abs(Math.sin(angle));
    for (const side of [-1, 1]) {
      // Above or under a level stretch; left or right of another, where the slope leaves room.
      const level = steep < 0.3;
      const away = steep > 0.9 ? gap : gap * 1.42 + (steep > 0.3 ? height * 0.5 : 0);
      const box: Box = level
        ? { x: x - width / 2, y: side < 0 ? y - gap - height : y + gap, width, height }
        : { x: side < 0 ? x - away - width : x + away, y: y - height / 2, width, height };
      // Two names on one row would read as one.
      const apart = { ...box, x: box.x - height * 0.5, width: width + height };
      if (outside(box, bounds) > 0 || taken.some((it) => overlap(apart, it) > 0)) continue;
      // A train is wider than its track.
      const clear = grow(box, thickness * 0.85);
      if (points.some((p) => inside(clear, p) && !belongs(path, p, box))) continue;
      if (points.some((p) => inside(box, p))) continue;
      const cost = (level ? 0 : 12) + Math.abs(at - total / 2) * 0.05 + (side > 0 ? 2 : 0);
      if (!result || cost < result.cost) result = { box, cost };
    }
  }
  return result?.box ?? null;
}

const inside = (box: Box, p: Point) => p.x > box.x && p.x < box.x + box.width && p.y > box.y && p.y < box.y + box.height;

/** Whether a point is of the line that is being named. */
const belongs = (path: Path, p: Point, box: Box) =>
  distance(pointAt(path, nearestAt(path, p)), p) < 1.5 && overlap(around(p, 1), box) === 0;
