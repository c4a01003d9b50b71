import type { Path, Point } from './geometry.ts';
import { distance } from './geometry.ts';

/**
 * A thick line as one polygon with round ends. Both renderers fill polygons alike; they do not join
 * thick strokes alike.
 */
export function thick(path: Path, width: number, round = true): Point[] {
  const points = path.filter((p, i) => i === 0 || distance(p, path[i - 1]!) > 0.01);
  if (points.length < 2) return [];
  const half = width / 2;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i < points.length; i++) {
    const { nx, ny, stretch } = normal(points, i);
    const p = points[i]!;
    left.push({ x: p.x + nx * half * stretch, y: p.y + ny * half * stretch });
    right.push({ x: p.x - nx * half * stretch, y: p.y - ny * half * stretch });
  }
  if (!round) return [...left, ...right.reverse()];
  const last = points.length - 1;
  return [...left, ...cap(points[last]!, points[last - 1]!, half), ...right.reverse(), ...cap(points[0]!, points[1]!, half)];
}

/** The mitred normal at a corner; `stretch` keeps the width constant, bounded at sharp turns. */
function normal(points: Path, i: number): { nx: number; ny: number; stretch: number } {
  const before = i > 0 ? unit(points[i - 1]!, points[i]!) : unit(points[i]!, points[i + 1]!);
  const after = i < points.length - 1 ? unit(points[i]!, points[i + 1]!) : before;
  const nx = -(before.y + after.y);
  const ny = before.x + after.x;
  const size = Math.hypot(nx, ny);
  if (size < 0.01) return { nx: -before.y, ny: before.x, stretch: 1 };
  const cos = (nx * -before.y + ny * before.x) / size;
  return { nx: nx / size, ny: ny / size, stretch: Math.min(1.6, 1 / Math.max(0.1, cos)) };
}

function unit(a: Point, b: Point): Point {
  const d = distance(a, b) || 1;
  return { x: (b.x - a.x) / d, y: (b.y - a.y) / d };
}

function cap(at: Point, inside: Point, radius: number): Point[] {
  const angle = Math.atan2(at.y - inside.y, at.x - inside.x);
  const points: Point[] = [];
  for (let k = 1; k < 8; k++) {
    const a = angle + Math.PI / 2 - (Math.PI * k) / 8;
    points.push({ x: at.x + Math.cos(a) * radius, y: at.y + Math.sin(a) * radius });
  }
  return points;
}

/** Part of a ring as a path, angles in radians from 3 o'clock, clockwise. */
export function arc(centre: Point, radius: number, from: number, to: number): Path {
  const steps = Math.max(4, Math.ceil(Math.abs(to - from) / 0.18));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const a = from + ((to - from) * i) / steps;
    return { x: centre.x + Math.cos(a) * radius, y: centre.y + Math.sin(a) * radius };
  });
}

/** A rectangle with round corners as a closed path, clockwise from the middle of its bottom side. */
export function roundedRing(x: number, y: number, width: number, height: number, radius: number): Path {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (cx: number, cy: number, from: number) => arc({ x: cx, y: cy }, r, from, from + Math.PI / 2);
  const start = { x: x + width / 2, y: y + height };
  return [
    start,
    ...corner(x + r, y + height - r, Math.PI / 2),
    ...corner(x + r, y + r, Math.PI),
    ...corner(x + width - r, y + r, (3 * Math.PI) / 2),
    ...corner(x + width - r, y + height - r, 0),
    start,
  ];
}
