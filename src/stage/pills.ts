import type { Board } from '../engine/types.ts';
import { around, distance, lengthOf, nearestAt, outside, overlap, pointAt, type Box, type Path, type Point } from './geometry.ts';
import type { Language } from './types.ts';
import type { Measure } from './wrap.ts';

/** A line's name, on the line itself. */
export interface Pill {
  text: string;
  box: Box;
  size: number;
}

/** The freest place along each line for its name; none where it would hide something. */
export function pills(
  lines: Board['lines'],
  tracks: Record<string, { path: Path }>,
  dotted: Record<string, Point[]>,
  stations: { at: Point }[],
  taken: Box[],
  bounds: Box,
  size: number,
  language: Language,
  measure: Measure,
): Record<string, Pill> {
  const result: Record<string, Pill> = {};
  const occupied = [...taken];
  for (const line of lines) {
    const text = line.name[language];
    const width = measure(text, size) + size * 1.1;
    const height = size * 1.45;
    const { path } = tracks[line.id]!;
    const others = Object.entries(dotted).flatMap(([id, points]) => (id === line.id ? [] : points));
    // Beside a line that shares its track, the name lies over both: only crossings are to be kept free.
    const near = others.filter((p) => distance(p, pointAt(path, nearestAt(path, p))) > size * 1.2);
    const found = best(path, width, height, [...occupied, ...near.map((p) => around(p, 3))], stations, bounds);
    if (!found) continue;
    occupied.push(found);
    result[line.id] = { text, box: found, size };
  }
  return result;
}

function best(path: Path, width: number, height: number, taken: Box[], stations: { at: Point }[], bounds: Box): Box | null {
  const total = lengthOf(path);
  let result: { box: Box; cost: number } | null = null;
  for (let at = 0; at <= total; at += 4) {
    const { x, y, angle } = pointAt(path, at);
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const hidden = taken.reduce((sum, it) => sum + overlap(box, it), 0) + outside(box, bounds);
    // Flat stretches first, and far from stations, where trains and badges have to be seen.
    const free = Math.min(...stations.map((it) => distance(it.at, { x, y })));
    const cost = hidden + Math.abs(Math.sin(angle)) * 6 - free * 0.2;
    // Across a slope only where the slope is long beside the name.
    const fits = Math.abs(Math.sin(angle)) < 0.3 || width < total * 0.45;
    if (fits && hidden < 1 && (!result || cost < result.cost)) result = { box, cost };
  }
  return result?.box ?? null;
}
