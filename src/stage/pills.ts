import type { Board } from '../engine/types.ts';
import { around, lengthOf, outside, overlap, pointAt, type Box, type Path } from './geometry.ts';
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
  paths: Record<string, Path>,
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
    const others = Object.entries(paths).flatMap(([id, path]) => (id === line.id ? [] : path));
    const found = best(paths[line.id]!, width, height, [...occupied, ...others.map((p) => around(p, 3))], bounds);
    if (!found) continue;
    occupied.push(found);
    result[line.id] = { text, box: found, size };
  }
  return result;
}

function best(path: Path, width: number, height: number, taken: Box[], bounds: Box): Box | null {
  const total = lengthOf(path);
  let result: { box: Box; cost: number } | null = null;
  for (let at = 0; at <= total; at += 4) {
    const { x, y, angle } = pointAt(path, at);
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const hidden = taken.reduce((sum, it) => sum + overlap(box, it), 0) + outside(box, bounds);
    // Flat stretches first, and not too near to an end.
    const cost = hidden + Math.abs(Math.sin(angle)) * 6 + Math.abs(at / total - 0.5) * 4;
    if (hidden < 1 && (!result || cost < result.cost)) result = { box, cost };
  }
  return result?.box ?? null;
}
