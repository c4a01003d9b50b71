import type { Board } from '../../engine/types.ts';
import { lengthOf, nearestAt, pointAt, slice, type Path } from '../geometry.ts';
import type { Layout } from '../layout.ts';
import { lineColour, mix } from '../palette.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** Lines with a dark edge, so that crossings read as bridges; a cut one is pale and has a gap between two bars. */
export function drawLines(brush: Brush, picture: Picture): void {
  const { view, drawing, palette, moving } = picture;
  view.board.lines.forEach((line, n) => {
    const { path } = drawing.lines[line.id]!;
    const colour = lineColour(palette, n);
    const cut = moving[`line ${line.id}`] ?? (line.cut ? 1 : 0);
    brush.stroke(path, drawing.thickness + 3.5 * drawing.unit, palette.basin);
    if (cut === 0) return brush.stroke(path, drawing.thickness, colour);
    const gap = 12 * drawing.unit * cut;
    const at = cutAt(line, drawing);
    const faded = mix(colour, palette.basin, 0.5 * cut);
    for (const part of [slice(path, 0, at - gap), slice(path, at + gap, lengthOf(path))]) {
      brush.stroke(part, drawing.thickness, faded);
    }
    for (const side of [-1, 1]) bar(brush, picture, path, at + side * gap, cut);
  });
}

function bar(brush: Brush, { drawing, palette }: Picture, path: Path, at: number, cut: number): void {
  const { x, y, angle } = pointAt(path, at);
  const half = drawing.thickness * 1.15 * cut;
  const [dx, dy] = [-Math.sin(angle) * half, Math.cos(angle) * half];
  const across = [
    { x: x - dx, y: y - dy },
    { x: x + dx, y: y + dy },
  ];
  brush.stroke(across, 7 * drawing.unit, palette.basin);
  brush.stroke(across, 4 * drawing.unit, palette.act);
}

/** In the middle of the longest stretch between two stops, away from the line's name. */
export function cutAt(line: Board['lines'][number], drawing: Layout): number {
  const { path, pill } = drawing.lines[line.id]!;
  const stops = line.stations.map((id) => nearestAt(path, drawing.stations[id]!.at)).sort((a, b) => a - b);
  const named = pill ? nearestAt(path, { x: pill.box.x + pill.box.width / 2, y: pill.box.y + pill.box.height / 2 }) : -1;
  let best = { at: lengthOf(path) / 2, room: 0 };
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1]!, stops[i]!];
    const room = named > a && named < b ? (b - a) * 0.4 : b - a;
    if (room > best.room) best = { at: (a + b) / 2, room };
  }
  return best.at;
}

/** The line's name on its own colour. */
export function drawPills(brush: Brush, { view, drawing, palette }: Picture): void {
  view.board.lines.forEach((line, n) => {
    const { pill } = drawing.lines[line.id]!;
    if (!pill) return;
    const edge = 2 * drawing.unit;
    const { x, y, width, height } = pill.box;
    brush.box({ x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge }, height, palette.basin);
    brush.box(pill.box, height / 2, lineColour(palette, n));
  });
}
