import { lineColour, mix } from '../palette.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** Lines with a dark edge, so that crossings read as bridges; a cut one is pale. */
export function drawLines(brush: Brush, { view, drawing, palette, moving }: Picture): void {
  view.board.lines.forEach((line, n) => {
    const { path } = drawing.lines[line.id]!;
    const cut = moving[`line ${line.id}`] ?? (line.cut ? 1 : 0);
    brush.stroke(path, drawing.thickness + 3.5 * drawing.unit, palette.basin);
    brush.stroke(path, drawing.thickness, mix(lineColour(palette, n), palette.basin, 0.5 * cut));
  });
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
