import type { Board, View } from '../engine/types.ts';
import { fit, type Extent } from './fit.ts';
import { inset, type Box, type Point } from './geometry.ts';
import { boxAt } from './place.ts';
import { ringLayout, type Ring, type RingMode } from './ring.ts';
import { turned } from './turn.ts';
import type { Language } from './types.ts';
import { wrap, type Block, type Measure } from './wrap.ts';

/** Width and height are those of the drawing in CSS pixels, `zoom` times the container's; `text` enlarges names. */
export interface Size {
  width: number;
  height: number;
  zoom: number;
  text?: number;
}

export type Mapped = Pick<View, 'board' | 'mfa'>;

/** What a drawing may choose by the shape of its place: it stays the same when one comes nearer. */
export interface Arrangement {
  ring: RingMode;
  /** Rows and columns of the map exchanged. */
  turned: boolean;
  /** Width of a station's name, in letters' heights, before it takes another row. */
  row: number;
}

/** The ring, the room inside it and the scale of the map there: what the rest is placed in. */
export interface Frame {
  board: Board;
  /** Sizes follow it: 1 in a container of 760 by 470. */
  unit: number;
  thickness: number;
  radius: number;
  /** From the middle of a station to its name. */
  clear: number;
  font: number;
  /** Size of the names of bodies and lines. */
  small: number;
  ring: Ring | null;
  /** What the ring encloses. */
  basin: Box;
  blocks: Record<string, Block>;
  /** Pixels of one cell of the grid, on each axis. */
  scale: Point;
  /** The same, had every name its room. */
  roomy: Point;
  origin: Point;
}

/** Pixels of a cell of the grid under which neighbours cannot be told apart, nor touched. */
const CLOSEST = 12;

/** More than any name takes in the narrowest row: none is cut. */
const MOST_ROWS = 8;

export function frame(given: Board, size: Size, language: Language, measure: Measure, arrangement: Arrangement): Frame {
  const board = arrangement.turned ? turned(given) : given;
  const sizes = sizesFor(size);
  const { unit, font, small, thickness } = sizes;
  const bodies = board.ring.map((body) => ({ id: body.id, name: body.name[language] }));
  const around = bodies.length > 0 ? ringLayout(bodies, size, small, arrangement.ring, measure) : null;
  const basin = around?.basin ?? { x: 0, y: 0, width: size.width, height: size.height };
  const radius = thickness * 1.25;
  const clear = radius + 9.5 * unit;
  const blocks: Record<string, Block> = {};
  for (const { id, name } of board.stations) {
    // A station's name is never cut: the row is at least as wide as its longest word.
    const widest = Math.max(...name[language].split(/ +/).map((word) => measure(word, font)));
    blocks[id] = wrap(name[language], font, Math.max(font * arrangement.row, widest + 1), MOST_ROWS, measure);
  }
  const inner = inset(basin, around ? Math.max(small * 1.1, 14 * unit) : 6 * unit);
  const [named, bare] = [blocks, {}].map((some) => extents(board, some, clear, radius));
  const { scale, roomy, origin } = fit(named!, bare!, inner, CLOSEST * size.zoom, 110 * size.zoom);
  return { board, ...sizes, radius, clear, ring: around?.ring ?? null, basin, blocks, scale, roomy, origin };
}

/** Sizes that follow the container, and the reader's text size as far as there is room. */
function sizesFor({ width, height, zoom, text = 1 }: Size) {
  const near = Math.min(width / zoom / 760, height / zoom / 470);
  const unit = Math.max(0.84, Math.min(2.6, near)) * zoom ** 0.7;
  const read = Math.max(1, text) ** 0.7;
  return { unit, font: Math.max(12, 12.5 * unit) * read, small: Math.max(11, 11 * unit) * read, thickness: 9.4 * unit };
}

function extents(board: Board, blocks: Record<string, Block>, clear: number, radius: number): Extent[] {
  const bends = board.lines.flatMap((line) =>
    line.points.map(([x, y]) => ({ x, y, left: radius, right: radius, up: radius, down: radius })),
  );
  const stations = board.stations.map((station) => {
    const block = blocks[station.id] ?? { width: 0, height: 0 };
    const item = { id: '', owner: '', at: { x: 0, y: 0 }, clear: { x: clear, y: clear }, sides: [], ...block };
    const box = boxAt(item, station.label);
    return {
      x: station.x,
      y: station.y,
      left: Math.max(clear, -box.x),
      right: Math.max(clear, box.x + box.width),
      up: Math.max(clear, -box.y),
      down: Math.max(clear, box.y + box.height),
    };
  });
  return [...stations, ...bends];
}
