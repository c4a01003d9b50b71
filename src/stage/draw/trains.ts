import { around, distance, grow, lengthOf, overlap, pointAt, slice, type Box, type Path } from '../geometry.ts';
import { runsOf, track } from '../network.ts';
import type { Palette } from '../palette.ts';
import type { Brush } from './brush.ts';
import { cutAt } from './cuts.ts';
import type { Picture } from './picture.ts';
import { diamond } from './roundel.ts';

/** Movements and leaks that the cell sees: their way along the lines, with a train standing on it. */
export function drawTrains(brush: Brush, picture: Picture): void {
  const { view, drawing, palette, moving } = picture;
  const runs = runsOf(view.board).map((run) => ({ ...run, path: track(view.board, drawing, run.from, run.to) }));
  for (const { path, supposed } of runs) drawWay(brush, path, supposed, palette, drawing.thickness, drawing.unit);
  const parts = standings(
    picture,
    runs.map((it) => it.path),
  );
  runs.forEach(({ from, to, leak, supposed, path }, i) => {
    if (moving[`train ${from} ${to}`] !== undefined) return;
    drawTrain(brush, path, parts[i]!, { leak, supposed }, palette, drawing.thickness, drawing.unit);
  });
}

export function drawWay(brush: Brush, path: Path, supposed: boolean, palette: Palette, thickness: number, unit: number): void {
  const trimmed = slice(path, thickness * 1.5, lengthOf(path) - thickness * 1.5);
  if (trimmed.length < 2) return;
  brush.stroke(trimmed, thickness * 0.66, palette.basin);
  if (supposed) brush.dashed(trimmed, 2.8 * unit, 4 * unit, 7 * unit, palette.danger);
  else brush.stroke(trimmed, 3 * unit, palette.danger);
}

const LENGTH = 31;

/** How far along its way each train stands: clear of stations, gates, cuts, and of the trains before it. */
export function standings({ drawing, view }: Pick<Picture, 'drawing' | 'view'>, paths: Path[]): number[] {
  const { unit } = drawing;
  const places = Object.values(drawing.stations);
  const taken: Box[] = [
    ...places.flatMap((it) => [around(it.at, it.radius + 8 * unit), ...it.gates, it.label.box]),
    ...view.board.lines.flatMap((line) =>
      line.cut ? [around(pointAt(drawing.lines[line.id]!.path, cutAt(line, { drawing, view })), 10 * unit)] : [],
    ),
  ];
  return paths.map((path) => {
    const total = lengthOf(path);
    let best = { part: 0.5, cost: Infinity };
    for (let k = 10; k <= 90; k += 4) {
      const { x, y } = pointAt(path, (total * k) / 100);
      const box = around({ x, y }, (LENGTH / 2 + 1) * unit);
      const cost = taken.reduce((sum, it) => sum + overlap(box, it), 0) + Math.abs(k - 50) * 0.4 * unit;
      if (cost < best.cost) best = { part: k / 100, cost };
    }
    taken.push(grow(around(pointAt(path, total * best.part), (LENGTH / 2) * unit), 2 * unit));
    return best.part;
  });
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
