import type { BoardStation } from '../../engine/types.ts';
import { distance, type Point } from '../geometry.ts';
import { arc } from '../outline.ts';
import type { StationLayout } from '../layout.ts';
import type { Palette } from '../palette.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

const TOP = -Math.PI / 2;
const TURN = Math.PI * 2;

/** Orders under way on a station: a ring that fills; dots when all are waiting for people. The number when there are several. */
export function drawWork(brush: Brush, station: BoardStation, place: StationLayout, picture: Picture): void {
  if (station.work.length === 0) return;
  const { palette, drawing, view, moving } = picture;
  const running = station.work.filter((it) => it.state === 'running');
  const part = running.length === 0 ? null : Math.max(...running.map((it) => progress(it, view.at)));
  drawProgress(
    brush,
    place.at,
    ringRadius(station, place, drawing.unit),
    part,
    moving[`work ${station.id}`] ?? 1,
    palette,
    drawing.unit,
  );
  if (station.work.length > 1) {
    const at = countAt(station, place, drawing.unit);
    brush.disc(at, 8.2 * drawing.unit, palette.ground);
    brush.disc(at, 6.8 * drawing.unit, palette.act);
  }
}

/** Outside of what else surrounds the station. */
export const ringRadius = (station: BoardStation, { radius, ends }: StationLayout, unit: number): number =>
  radius + distance(...ends) / 2 + (station.marks.some((it) => it.mark === 'foothold') ? 9.6 : 6) * unit;

/** Where the number of orders stands: across from the station's sign. */
export function countAt(station: BoardStation, place: StationLayout, unit: number): Point {
  const { at, sign } = place;
  const far = ringRadius(station, place, unit) + 2 * unit;
  return { x: at.x + (sign.x > at.x ? -1 : 1) * far * 0.72, y: at.y + (sign.y > at.y ? -1 : 1) * far * 0.72 };
}

/** `part` done of 0 to 1, null while waiting; `shown` is how far the ring itself has come. */
export function drawProgress(
  brush: Brush,
  at: Point,
  radius: number,
  part: number | null,
  shown: number,
  palette: Palette,
  unit: number,
): void {
  if (part === null) {
    for (const p of arc(at, radius, 0, TURN).filter((_, i) => i % 3 === 0)) brush.disc(p, 1.5 * unit, palette.act, shown);
    return;
  }
  brush.arc(at, radius, 4.6 * unit, 0, TURN * shown, palette.basin);
  brush.arc(at, radius, 2.8 * unit, TOP, TOP + TURN * shown, palette.act, 0.3);
  const done = Math.max(0.04, part) * TURN * shown;
  brush.arc(at, radius, 2.8 * unit, TOP, TOP + done, palette.act);
  for (const angle of [TOP, TOP + done]) {
    const end = { x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius };
    brush.disc(end, (angle === TOP ? 1.6 : 3.3) * unit, palette.act);
  }
}

/** Part of the work done, 0 to 1. */
export function progress(work: { start: number | null; end: number | null }, at: number): number {
  if (work.start === null || work.end === null || work.end <= work.start) return 0;
  return Math.max(0, Math.min(1, (at - work.start) / (work.end - work.start)));
}
