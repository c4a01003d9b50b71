import type { BoardStation } from '../../engine/types.ts';
import type { Point } from '../geometry.ts';
import { condition, emptied, failedLately, traces, type Traces } from '../knowledge.ts';
import type { StationLayout } from '../layout.ts';
import type { Palette } from '../palette.ts';
import type { Brush } from './brush.ts';
import { person } from './passengers.ts';
import type { Picture } from './picture.ts';
import { cross } from './roundel.ts';
import { countAt } from './work.ts';

export type Sign = 'stopped' | 'degraded' | 'clear' | 'perhaps-clear' | 'emptied' | 'failed' | Traces;

/** The gravest thing to say of a station, and what became of the traces or of whoever was inside. */
export function drawSigns(brush: Brush, station: BoardStation, place: StationLayout, picture: Picture): void {
  const { palette, drawing, moving, view } = picture;
  const state = condition(station);
  const clear = station.marks.filter((it) => it.mark === 'clear');
  const sign: Sign | null =
    state === 'cut'
      ? 'stopped'
      : state === 'degraded'
        ? 'degraded'
        : clear.length === 0
          ? null
          : clear.some((it) => it.confidence === 'known')
            ? 'clear'
            : 'perhaps-clear';
  if (sign) drawSign(brush, sign, place.sign, drawing.unit * (moving[`sign ${station.id}`] ?? 1), palette);
  const left = traces(station);
  const out = emptied(station) !== null;
  const [seal, name]: [Sign | null, string] = left ? [left, 'seal'] : out ? ['emptied', 'emptied'] : [null, ''];
  if (seal) drawSign(brush, seal, place.seal, drawing.unit * (moving[`${name} ${station.id}`] ?? 1), palette);
  if (failedLately(station, view)) drawSign(brush, 'failed', countAt(station, place, drawing.unit), drawing.unit, palette);
}

/** A sign of 17 units across. */
export function drawSign(brush: Brush, sign: Sign, at: Point, unit: number, palette: Palette): void {
  signs[sign](brush, at, unit, palette);
}

const signs: Record<Sign, (brush: Brush, at: Point, unit: number, palette: Palette) => void> = {
  stopped(brush, at, unit, { ground, warn }) {
    brush.disc(at, 9 * unit, ground);
    brush.disc(at, 7.4 * unit, warn);
    brush.box({ x: at.x - 4.6 * unit, y: at.y - 1.6 * unit, width: 9.2 * unit, height: 3.2 * unit }, unit, ground);
  },
  degraded(brush, at, unit, { ground, warn }) {
    const triangle = (size: number): Point[] => [
      { x: at.x, y: at.y - size },
      { x: at.x + size * 1.02, y: at.y + size * 0.78 },
      { x: at.x - size * 1.02, y: at.y + size * 0.78 },
    ];
    brush.shape(triangle(11.4 * unit), ground);
    brush.shape(triangle(8.8 * unit), warn);
    brush.box({ x: at.x - 1.1 * unit, y: at.y - 4 * unit, width: 2.2 * unit, height: 5.6 * unit }, unit * 0.8, ground);
    brush.disc({ x: at.x, y: at.y + 4.1 * unit }, 1.35 * unit, ground);
  },
  clear: (brush, at, unit, palette) => ticked(brush, at, unit, palette, true),
  'perhaps-clear': (brush, at, unit, palette) => ticked(brush, at, unit, palette, false),
  kept: (brush, at, unit, { ground, act }) => crate(brush, at, unit, ground, act, true),
  'kept-part': (brush, at, unit, { ground, act }) => crate(brush, at, unit, ground, act, false),
  // An open case, and nothing in it.
  lost(brush, at, unit, { ground, warn }) {
    crate(brush, at, unit, ground, warn, true);
    brush.box({ x: at.x - 4 * unit, y: at.y - 3.6 * unit, width: 8 * unit, height: 8 * unit }, unit, ground);
    cross(brush, { x: at.x, y: at.y + 0.4 * unit }, 3 * unit, 2.2 * unit, warn, 1);
  },
  // Somebody who leaves: the arrow points away.
  emptied(brush, at, unit, { ground, act }) {
    brush.disc(at, 9 * unit, ground);
    brush.disc(at, 7.8 * unit, act);
    person(brush, { x: at.x - 2.4 * unit, y: at.y + 0.4 * unit }, unit * 0.74, ground, act);
    const tip = { x: at.x + 5.4 * unit, y: at.y };
    brush.stroke([{ x: at.x + 1.4 * unit, y: at.y }, tip], 1.7 * unit, ground);
    for (const side of [-1, 1]) brush.stroke([{ x: tip.x - 2.2 * unit, y: tip.y + side * 2.2 * unit }, tip], 1.7 * unit, ground);
  },
  failed(brush, at, unit, { ground, warn }) {
    brush.disc(at, 8.2 * unit, ground);
    brush.disc(at, 6.8 * unit, warn);
    cross(brush, at, 2.9 * unit, 2.2 * unit, ground, 1);
  },
};

/** Hollow when only supposed. */
function ticked(brush: Brush, at: Point, unit: number, { ground, safe }: Palette, sure: boolean): void {
  brush.disc(at, 9 * unit, ground);
  brush.disc(at, 7.4 * unit, safe);
  if (!sure) brush.disc(at, 5.6 * unit, ground);
  tick(brush, at, unit * 1.1, sure ? ground : safe);
}

export function tick(brush: Brush, at: Point, unit: number, colour: number): void {
  const path = [
    { x: at.x - 3.2 * unit, y: at.y + 0.2 * unit },
    { x: at.x - 0.8 * unit, y: at.y + 2.6 * unit },
    { x: at.x + 3.4 * unit, y: at.y - 2.6 * unit },
  ];
  brush.stroke(path, 2.1 * unit, colour);
}

/** A closed case under seal; half a case where only a part could be kept. */
function crate(brush: Brush, at: Point, unit: number, ground: number, act: number, whole: boolean): void {
  const box = (x: number, y: number, width: number, height: number, colour: number, round = 1) =>
    brush.box({ x: at.x + x * unit, y: at.y + y * unit, width: width * unit, height: height * unit }, round * unit, colour);
  box(-9, -8.4, 18, 16.8, ground, 4);
  box(-7, -6.4, 14, 4.2, act, 1.4);
  box(-6, -1.2, 12, 7.4, act, 1.4);
  if (!whole) box(0, 0.4, 4.4, 4.2, ground, 0.8);
  box(-2, -3.4, 4, 5.4, ground, 0.8);
  box(-1, -2.6, 2, 3.8, act, 0.6);
}
