import type { BoardStation } from '../../engine/types.ts';
import { arc } from '../outline.ts';
import type { StationLayout } from '../layout.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

const TOP = -Math.PI / 2;

/** Orders under way on a station: a ring that fills; dots when all are waiting for people. One tick per order beyond the first. */
export function drawWork(brush: Brush, station: BoardStation, { at, radius }: StationLayout, picture: Picture): void {
  if (station.work.length === 0) return;
  const { palette, drawing, view } = picture;
  const { unit } = drawing;
  const outer = radius + (station.marks.some((it) => it.mark === 'foothold') ? 10.5 : 6) * unit;
  const running = station.work.filter((it) => it.state === 'running');
  if (running.length === 0) {
    for (const p of arc(at, outer, 0, 2 * Math.PI).filter((_, i) => i % 4 === 0)) brush.disc(p, 1.4 * unit, palette.act, 0.9);
    return;
  }
  const part = Math.max(...running.map((it) => progress(it, view.at)));
  brush.arc(at, outer, 3 * unit, 0, 2 * Math.PI, palette.act, 0.24);
  brush.arc(at, outer, 3 * unit, TOP, TOP + Math.max(0.06, part) * 2 * Math.PI, palette.act);
  const tip = TOP + part * 2 * Math.PI;
  brush.disc({ x: at.x + Math.cos(tip) * outer, y: at.y + Math.sin(tip) * outer }, 3 * unit, palette.act);
}

/** Part of the work done, 0 to 1. */
export function progress(work: { start: number | null; end: number | null }, at: number): number {
  if (work.start === null || work.end === null || work.end <= work.start) return 0;
  return Math.max(0, Math.min(1, (at - work.start) / (work.end - work.start)));
}
