import type { Path, Point } from './geometry.ts';
import { between, distance } from './geometry.ts';

type Cell = [number, number];

/** One straight stretch of a line, in grid cells. */
interface Run {
  from: Cell;
  to: Cell;
}

/** Straight stretches of a path, with the points in the middle of a stretch left out. */
export function runs(points: readonly Cell[]): Run[] {
  const result: Run[] = [];
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1]!;
    const to = points[i]!;
    if (from[0] === to[0] && from[1] === to[1]) continue;
    const last = result.at(-1);
    if (last && heading(last.from, last.to) === heading(from, to)) last.to = to;
    else result.push({ from, to });
  }
  return result;
}

const heading = (a: Cell, b: Cell) => Math.round((Math.atan2(b[1] - a[1], b[0] - a[0]) * 4) / Math.PI + 8) % 8;

/** The unit steps of a stretch, each named the same way whichever way it is walked. */
function steps(run: Run): string[] {
  const dx = run.to[0] - run.from[0];
  const dy = run.to[1] - run.from[1];
  const count = Math.max(Math.abs(dx), Math.abs(dy));
  return Array.from({ length: count }, (_, i) => {
    const a = `${run.from[0] + (dx * i) / count},${run.from[1] + (dy * i) / count}`;
    const b = `${run.from[0] + (dx * (i + 1)) / count},${run.from[1] + (dy * (i + 1)) / count}`;
    return a < b ? `${a} ${b}` : `${b} ${a}`;
  });
}

/**
 * Lines in pixels. Where several lines share track they run side by side, `gap` pixels from axis to axis;
 * bends are rounded, and `sharp` is the same line without that.
 */
export function routes(
  lines: { id: string; points: readonly Cell[] }[],
  toPixel: (cell: Cell) => Point,
  gap: number,
  radius: number,
): Record<string, { path: Path; sharp: Path }> {
  const sharing = new Map<string, string[]>();
  for (const line of lines) {
    for (const step of new Set(runs(line.points).flatMap(steps))) sharing.set(step, [...(sharing.get(step) ?? []), line.id]);
  }
  const result: Record<string, { path: Path; sharp: Path }> = {};
  for (const line of lines) {
    const sharp = join(runs(line.points).map((run) => shift(run, line.id, sharing, toPixel, gap)));
    result[line.id] = { path: rounded(sharp, radius), sharp };
  }
  return result;
}

/** A stretch moved sideways so that the lines that share its track lie around its axis. */
function shift(
  run: Run,
  id: string,
  sharing: Map<string, string[]>,
  toPixel: (cell: Cell) => Point,
  gap: number,
): [Point, Point] {
  const bundle = steps(run)
    .map((step) => sharing.get(step) ?? [id])
    .reduce((most, ids) => (ids.length > most.length ? ids : most), [id]);
  const a = toPixel(run.from);
  const b = toPixel(run.to);
  const size = distance(a, b) || 1;
  // Sideways must not depend on which way the line is drawn, or neighbours would cross.
  const sign = a.x < b.x || (a.x === b.x && a.y < b.y) ? 1 : -1;
  const by = (bundle.indexOf(id) - (bundle.length - 1) / 2) * gap * sign;
  const move = { x: (-(b.y - a.y) / size) * by, y: ((b.x - a.x) / size) * by };
  return [
    { x: a.x + move.x, y: a.y + move.y },
    { x: b.x + move.x, y: b.y + move.y },
  ];
}

/** Stretches joined where they cross. */
function join(stretches: [Point, Point][]): Path {
  const path: Path = [];
  stretches.forEach((stretch, i) => {
    const before = stretches[i - 1];
    path.push(before ? crossing(before, stretch) : stretch[0]);
    if (i === stretches.length - 1) path.push(stretch[1]);
  });
  return path;
}

function crossing([a, b]: [Point, Point], [c, d]: [Point, Point]): Point {
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(cross) < 0.001) return between(b, c, 0.5);
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross;
  return between(a, b, t);
}

/** Corners replaced by curves of at most `radius` pixels. */
export function rounded(path: Path, radius: number): Path {
  const result: Path = [];
  path.forEach((corner, i) => {
    const before = path[i - 1];
    const after = path[i + 1];
    if (!before || !after) return result.push(corner);
    const cut = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const a = between(corner, before, cut / (distance(before, corner) || 1));
    const b = between(corner, after, cut / (distance(corner, after) || 1));
    for (let k = 0; k <= 10; k++) {
      const t = k / 10;
      result.push(between(between(a, corner, t), between(corner, b, t), t));
    }
  });
  return result;
}
