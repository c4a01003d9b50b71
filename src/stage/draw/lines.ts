import { lengthOf, slice } from '../geometry.ts';
import { lineColour } from '../palette.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** Lines with an edge of the ground, so that crossings read as bridges; a cut one is hollow, from the cut outwards. */
export function drawLines(brush: Brush, picture: Picture): void {
  const { view, drawing, palette, moving } = picture;
  const { thickness, unit } = drawing;
  view.board.lines.forEach((line, n) => {
    if (!picture.wanted(`line ${line.id}`)) return;
    const { path } = drawing.lines[line.id]!;
    const colour = lineColour(palette, n);
    brush.stroke(path, thickness + 3.6 * unit, palette.basin);
    brush.stroke(path, thickness, colour);
    const cut = moving[`line ${line.id}`] ?? (line.cut ? 1 : 0);
    if (cut === 0) return;
    const at = picture.cutAt(line);
    const far = Math.max(at, lengthOf(path) - at) * cut;
    brush.stroke(slice(path, Math.max(0, at - far), at + far), thickness - 4.4 * unit, palette.basin);
  });
}
