import { contains, distance, nearestAt, pointAt, type Point } from './geometry.ts';
import type { Layout } from './layout.ts';

/** What was pressed. */
export interface Hit {
  kind: 'station' | 'body';
  id: string;
}

/** Half of the least width of what is pressed, in pixels. */
const REACH = 16;

/** The station or the body at a point of the drawing, by its disc or its name; stations go first. */
export function hitAt(drawing: Layout, point: Point): Hit | null {
  const station = stationAt(drawing, point);
  if (station !== null) return { kind: 'station', id: station };
  const body = bodyAt(drawing, point);
  return body === null ? null : { kind: 'body', id: body };
}

function stationAt({ stations }: Layout, point: Point): string | null {
  for (const { id, ends, radius, label } of Object.values(stations)) {
    const nearest = pointAt(ends, nearestAt(ends, point));
    if (distance(nearest, point) <= Math.max(REACH, radius + 6) || contains(label.box, point)) return id;
  }
  return null;
}

function bodyAt({ ring, unit }: Layout, point: Point): string | null {
  const bodies = Object.values(ring?.bodies ?? {});
  const nearest = bodies.reduce(
    (best, { id, at }) => (distance(at, point) < best.gap ? { id, gap: distance(at, point) } : best),
    { id: '', gap: Math.max(REACH, 11 * unit) },
  );
  if (nearest.id !== '') return nearest.id;
  const named = bodies.find(({ label, brief }) => [label, brief].some((it) => it && contains(it.box, point)));
  return named?.id ?? null;
}
