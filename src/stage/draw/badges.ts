import type { BoardStation } from '../../engine/types.ts';
import type { Point } from '../geometry.ts';
import { condition } from '../knowledge.ts';
import type { StationLayout } from '../layout.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** One sign at the station's corner, the gravest: stopped, degraded, or looked at and clear. */
export function drawBadge(brush: Brush, station: BoardStation, { badge }: StationLayout, picture: Picture): void {
  const { palette, drawing } = picture;
  const { unit } = drawing;
  const state = condition(station);
  if (state === 'cut') stop(brush, badge, unit, palette.act, palette.ground);
  else if (state === 'degraded') warning(brush, badge, unit, palette.warn, palette.ground);
  else if (station.marks.some((it) => it.mark === 'clear')) {
    const sure = station.marks.some((it) => it.mark === 'clear' && it.confidence === 'known');
    tick(brush, badge, unit, palette.safe, palette.ground, sure);
  }
}

function stop(brush: Brush, at: Point, unit: number, colour: number, ground: number): void {
  brush.disc(at, 8.4 * unit, ground);
  brush.disc(at, 6.8 * unit, colour);
  brush.box({ x: at.x - 4 * unit, y: at.y - 1.4 * unit, width: 8 * unit, height: 2.8 * unit }, unit, ground);
}

function warning(brush: Brush, at: Point, unit: number, colour: number, ground: number): void {
  const triangle = (size: number): Point[] => [
    { x: at.x, y: at.y - size },
    { x: at.x + size * 1.02, y: at.y + size * 0.78 },
    { x: at.x - size * 1.02, y: at.y + size * 0.78 },
  ];
  brush.shape(triangle(10.4 * unit), ground);
  brush.shape(triangle(8 * unit), colour);
  brush.box({ x: at.x - unit, y: at.y - 3.6 * unit, width: 2 * unit, height: 5 * unit }, unit * 0.8, ground);
  brush.disc({ x: at.x, y: at.y + 3.7 * unit }, 1.2 * unit, ground);
}

/** Hollow when only supposed. */
function tick(brush: Brush, at: Point, unit: number, colour: number, ground: number, sure: boolean): void {
  brush.disc(at, 8.4 * unit, ground);
  brush.disc(at, 6.8 * unit, colour);
  if (!sure) brush.disc(at, 5.2 * unit, ground);
  const path = [
    { x: at.x - 3.2 * unit, y: at.y + 0.2 * unit },
    { x: at.x - 0.8 * unit, y: at.y + 2.6 * unit },
    { x: at.x + 3.4 * unit, y: at.y - 2.6 * unit },
  ];
  brush.stroke(path, 2 * unit, sure ? ground : colour);
}
