import { distance, lengthOf, pointAt, slice, type Path } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';
import { diamond } from './roundel.ts';
import { LENGTH } from './standing.ts';

/** Movements and leaks that the cell sees: their way along the lines, with a train standing on it. */
export function drawTrains(brush: Brush, { drawing, palette, moving, runs, wanted }: Picture): void {
  const { thickness, unit } = drawing;
  const shown = runs.filter(({ from, to }) => wanted(`run ${from} ${to}`));
  for (const { path, supposed } of shown) drawWay(brush, path, supposed, palette, thickness, unit);
  for (const { from, to, leak, supposed, path, part } of shown) {
    if (moving[`train ${from} ${to}`] === undefined) drawTrain(brush, path, part, { leak, supposed }, palette, thickness, unit);
  }
}

export function drawWay(brush: Brush, path: Path, supposed: boolean, palette: Palette, thickness: number, unit: number): void {
  const trimmed = slice(path, thickness * 1.5, lengthOf(path) - thickness * 1.5);
  if (trimmed.length < 2) return;
  brush.stroke(trimmed, thickness * 0.66, palette.basin);
  if (supposed) brush.dashed(trimmed, 2.8 * unit, 4 * unit, 7 * unit, palette.danger);
  else brush.stroke(trimmed, 3 * unit, palette.danger);
}

/** A train bent to the track, its middle `part` of the way along, with him or with papers aboard. Hollow if supposed. */
export function drawTrain(
  brush: Brush,
  path: Path,
  part: number,
  { leak, supposed }: { leak: boolean; supposed: boolean },
  palette: Palette,
  thickness: number,
  unit: number,
): void {
  const total = lengthOf(path);
  const half = (LENGTH / 2) * unit;
  const middle = Math.max(half, Math.min(total - half, total * part));
  const wide = thickness * 1.62;
  // The round ends of the stroke are part of the train.
  const body = slice(path, Math.max(0, middle - half + wide / 2), Math.min(total, middle + half - wide / 2));
  if (body.length < 2) return;
  brush.stroke(body, wide + 4 * unit, palette.basin);
  brush.stroke(body, wide, palette.danger);
  if (supposed) brush.stroke(body, wide - 4.6 * unit, palette.core);
  const inside = supposed ? palette.danger : palette.onDanger;
  const far = lengthOf(body);
  for (const at of [0.06, 0.52]) {
    const p = pointAt(body, far * at);
    if (leak) paper(brush, p, unit, inside);
    else brush.shape(diamond(p, 3.5 * unit), inside);
  }
  nose(brush, body, unit, inside);
}

/** Which way it goes. */
function nose(brush: Brush, body: Path, unit: number, colour: number): void {
  const { x, y, angle } = pointAt(body, lengthOf(body) * (distance(body[0]!, body.at(-1)!) > 0 ? 1 : 0.5));
  const turn = (dx: number, dy: number) => ({
    x: x + (dx * Math.cos(angle) - dy * Math.sin(angle)) * unit,
    y: y + (dx * Math.sin(angle) + dy * Math.cos(angle)) * unit,
  });
  brush.stroke([turn(-1.4, -3.2), turn(2.2, 0), turn(-1.4, 3.2)], 1.9 * unit, colour);
}

function paper(brush: Brush, at: { x: number; y: number }, unit: number, colour: number): void {
  brush.box({ x: at.x - 2.3 * unit, y: at.y - 3.1 * unit, width: 4.6 * unit, height: 6.2 * unit }, 0.8 * unit, colour);
}
