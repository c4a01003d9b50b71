import { pointAt, slice, type Path } from '../geometry.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** Cut lines: a gap with a buffer stop on each side, over whatever ran there. */
export function drawCuts(brush: Brush, picture: Picture): void {
  const { view, drawing, palette, moving } = picture;
  for (const line of view.board.lines) {
    const cut = moving[`line ${line.id}`] ?? (line.cut ? 1 : 0);
    if (cut === 0 || !picture.wanted(`line ${line.id}`)) continue;
    const { path } = drawing.lines[line.id]!;
    const at = picture.cutAt(line);
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
