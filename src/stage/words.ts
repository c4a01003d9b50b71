import type { Side } from '../engine/types.ts';
import { cellBox } from './draw/ring.ts';
import type { Picture } from './draw/picture.ts';
import { countAt } from './draw/work.ts';
import { around, grow, type Box } from './geometry.ts';
import { known } from './knowledge.ts';
import { css, lineColour } from './palette.ts';
import { FONT, WEIGHT } from './type.ts';
import { LINE_HEIGHT } from './wrap.ts';

/** A name to be written in a box. */
export interface Word {
  rows: string[];
  box: Box;
  size: number;
  align: 'left' | 'center' | 'right';
  colour: number;
  /** Colour of the edge that keeps it readable over a line, if any. */
  halo: number | null;
  /** Colour of the plate that it is written on, if any. */
  plate?: number;
}

const alignOf = (side: Side): Word['align'] => (side.includes('e') ? 'left' : side.includes('w') ? 'right' : 'center');

/** All names on the board. */
export function words(picture: Picture): Word[] {
  const { view, drawing, palette, cell } = picture;
  const result: Word[] = [];
  for (const station of view.board.stations) {
    const { label } = drawing.stations[station.id]!;
    const colour = known(station, view) ? palette.text : palette.textDim;
    if (label.rows.length > 0) result.push({ ...label, align: alignOf(label.side), colour, halo: palette.basin });
  }
  view.board.lines.forEach((line, n) => {
    const name = drawing.lines[line.id]!.name;
    const colour = lineColour(palette, n);
    if (name) result.push({ ...name, rows: [name.text], align: 'center', colour, halo: palette.basin });
  });
  for (const station of view.board.stations) {
    if (station.work.length < 2) continue;
    const at = countAt(station, drawing.stations[station.id]!, drawing.unit);
    const size = 10.5 * drawing.unit;
    const rows = [String(station.work.length)];
    result.push({
      rows,
      box: around(at, size / 2),
      size,
      align: 'center',
      colour: palette.ground,
      halo: null,
    });
  }
  const { ring } = drawing;
  if (!ring) return [...result, ...lookedAt(picture)];
  for (const body of view.board.ring) {
    const terminus = ring.bodies[body.id];
    const brief = body.state !== 'unaware' && terminus?.brief;
    if (terminus && brief) {
      const align = terminus.edge === 'left' || terminus.edge === 'right' ? terminus.edge : 'center';
      result.push({ ...brief, align, colour: palette.text, halo: palette.basin });
    }
    if (!terminus?.label) continue;
    const align = terminus.edge === 'left' ? 'right' : terminus.edge === 'right' ? 'left' : 'center';
    const colour = body.state === 'unaware' ? palette.textDim : palette.text;
    result.push({ ...terminus.label, align, colour, halo: null });
  }
  result.push({
    rows: [cell],
    box: cellBox(picture),
    size: drawing.font,
    align: 'center',
    colour: palette.ground,
    halo: null,
  });
  return [...result, ...lookedAt(picture)];
}

/** Names that found no room, of the stations that the keyboard or the pointer is on: over whatever stands there. */
function lookedAt({ view, drawing, palette, focus, hover }: Picture): Word[] {
  return view.board.stations.flatMap(({ id }) => {
    const name = id === focus || id === hover ? drawing.stations[id]!.aside : null;
    return name ? [{ ...name, align: alignOf(name.side), colour: palette.text, halo: null, plate: palette.ground }] : [];
  });
}

/** Writes names on a canvas whose unit is the CSS pixel. */
export function write(context: CanvasRenderingContext2D, words: Word[]): void {
  context.globalAlpha = 1;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { rows, box, size, align, colour, halo, plate } of words) {
    if (plate !== undefined) {
      const { x, y, width, height } = grow(box, size * 0.3);
      context.fillStyle = css(plate);
      context.fillRect(x, y, width, height);
    }
    context.font = `${WEIGHT} ${size}px ${FONT}`;
    context.textAlign = align;
    const x = box.x + (align === 'left' ? 0 : align === 'right' ? box.width : box.width / 2);
    const first = box.y + box.height / 2 - ((rows.length - 1) / 2) * size * LINE_HEIGHT;
    rows.forEach((row, i) => {
      // The middle of the letters stands a little under the middle of their size.
      const y = first + i * size * LINE_HEIGHT + size * 0.04;
      if (halo !== null) {
        context.strokeStyle = css(halo);
        context.lineWidth = size * 0.34;
        context.strokeText(row, x, y);
      }
      context.fillStyle = css(colour);
      context.fillText(row, x, y);
    });
  }
}
