import type { Board } from '../../engine/types.ts';
import { around, distance, lengthOf, nearestAt, overlap, pointAt, slice, type Path } from '../geometry.ts';
import { ways } from '../network.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** Cut lines: a gap with a buffer stop on each side, over whatever ran there. */
export function drawCuts(brush: Brush, picture: Picture): void {
  const { view, drawing, palette, moving } = picture;
  for (const line of view.board.lines) {
    const cut = moving[`line ${line.id}`] ?? (line.cut ? 1 : 0);
    if (cut === 0) continue;
    const { path } = drawing.lines[line.id]!;
    const at = cutAt(line, picture);
    const gap = 8 * drawing.unit * Math.min(1, cut * 2);
    brush.stroke(slice(path, at - gap, at + gap), drawing.thickness + 4 * drawing.unit, palette.basin);
    for (const side of [-1, 1]) bufferStop(brush, picture, path, at + side * gap, Math.min(1, cut * 2));
  }
}

function bufferStop(brush: Brush, { drawing, palette }: Picture, path: Path, at: number, cut: number): void {
  const { x, y, angle } = pointAt(path, at);
  const half = drawing.thickness * 1.05 * cut;
  const [dx, dy] = [-Math.sin(angle) * half, Math.cos(angle) * half];
  const across = [
    { x: x - dx, y: y - dy },
    { x: x + dx, y: y + dy },
  ];
  brush.stroke(across, 8.4 * drawing.unit, palette.basin);
  brush.stroke(across, 4.6 * drawing.unit, palette.act);
}

/** The clearest place of a line, as a distance along it: far from stations, names and what the adversary does. */
export function cutAt(line: Board['lines'][number], { view, drawing }: Pick<Picture, 'view' | 'drawing'>): number {
  const { path } = drawing.lines[line.id]!;
  const { unit, thickness } = drawing;
  const stations = Object.values(drawing.stations);
  const names = stations.flatMap((it) => [it.label.box, ...it.gates]);
  const walked = ways(view.board, drawing);
  let best = { at: lengthOf(path) / 2, cost: Infinity };
  for (let at = 6 * unit; at < lengthOf(path); at += 4) {
    const point = pointAt(path, at);
    const box = around(point, 13 * unit);
    const near = Math.min(...stations.map((it) => distance(it.at, point)));
    const busy = walked.some((way) => distance(pointAt(way, nearestAt(way, point)), point) < thickness);
    const hidden = names.reduce((sum, it) => sum + overlap(box, it), 0);
    const cost = hidden * 4 + (busy ? 90 : 0) + Math.max(0, 30 * unit - near) * 12 - Math.min(near, 60 * unit) * 0.5;
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}
