import { around, contains, grow, lengthOf, pointAt, slice, type Path, type Point } from '../geometry.ts';
import { outsideOf, track } from '../network.ts';
import type { Brush } from './brush.ts';
import { cutAt } from './cuts.ts';
import type { Picture } from './picture.ts';

/** Movements and leaks that the cell sees: a dashed way along the lines, with a train standing on it. */
export function drawTrains(brush: Brush, picture: Picture): void {
  const { view, drawing, moving } = picture;
  const seen = new Set<string>();
  for (const station of view.board.stations) {
    for (const mark of station.marks) {
      const to = mark.to ?? (mark.mark === 'leak' ? outsideOf(view.board) : null);
      if ((mark.mark !== 'movement' && mark.mark !== 'leak') || to === null) continue;
      const key = `${station.id} ${to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const path = track(view.board, drawing, station.id, to);
      drawWay(brush, path, picture, mark.confidence === 'supposed');
      if (moving[`train ${key}`] === undefined)
        drawTrain(brush, path, standing(path, picture), picture, mark.confidence === 'supposed', mark.mark === 'leak');
    }
  }
}

function drawWay(brush: Brush, path: Path, { drawing, palette }: Picture, supposed: boolean): void {
  const { unit, thickness } = drawing;
  const trimmed = slice(path, thickness * 1.6, lengthOf(path) - thickness * 1.6);
  brush.stroke(trimmed, thickness * 0.62, palette.ground);
  if (supposed) brush.dashed(trimmed, 2.4 * unit, 3 * unit, 7 * unit, palette.danger);
  else brush.stroke(trimmed, 2.8 * unit, palette.danger);
}

/** How far along a train stands: near the middle, but not on a line's name nor on a cut. */
export function standing(path: Path, picture: Picture): number {
  const { drawing, view } = picture;
  const names = Object.values(drawing.lines).flatMap(({ pill }) => (pill ? [grow(pill.box, 14 * drawing.unit)] : []));
  for (const line of view.board.lines) {
    if (line.cut) names.push(around(pointAt(drawing.lines[line.id]!.path, cutAt(line, picture)), 26 * drawing.unit));
  }
  const total = lengthOf(path);
  return (
    [0.55, 0.48, 0.62, 0.4, 0.7, 0.32, 0.78].find((part) => !names.some((box) => contains(box, pointAt(path, total * part)))) ??
    0.55
  );
}

/** Two carriages bent to the track, with windows; a leak carries papers. `part` of the way done, 0 to 1. */
export function drawTrain(
  brush: Brush,
  path: Path,
  part: number,
  { drawing, palette }: Picture,
  supposed: boolean,
  leak: boolean,
): void {
  const { unit, thickness } = drawing;
  const total = lengthOf(path);
  const head = total * part + 16 * unit;
  const wide = thickness * 1.5;
  for (let i = 0; i < 2; i++) {
    const front = head - i * 17 * unit;
    const carriage = slice(path, Math.max(0, front - 13 * unit), Math.max(0.1, Math.min(total, front)));
    if (lengthOf(carriage) < 4 * unit) continue;
    brush.stroke(carriage, wide + 3.5 * unit, palette.ground);
    brush.stroke(carriage, wide, palette.danger);
    if (supposed) brush.stroke(carriage, wide - 3.4 * unit, palette.ground);
    for (const window of [4, 9]) {
      const at = pointAt(carriage, window * unit);
      if (leak) paper(brush, at, unit, supposed ? palette.danger : palette.ground);
      else brush.disc(at, 1.8 * unit, supposed ? palette.danger : palette.ground);
    }
  }
}

function paper(brush: Brush, at: Point, unit: number, colour: number): void {
  brush.box({ x: at.x - 1.7 * unit, y: at.y - 2.4 * unit, width: 3.4 * unit, height: 4.8 * unit }, 0.6 * unit, colour);
}
