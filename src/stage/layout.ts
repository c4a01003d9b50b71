import { arrange } from './arrange.ts';
import { frame, type Arrangement, type Mapped, type Size } from './frame.ts';
import { distance, inset, nearestAt, pointAt, slice, type Box, type Path, type Point } from './geometry.ts';
import { writeInside } from './inside.ts';
import { nameLines, type LineName } from './lineNames.ts';
import { place } from './place.ts';
import type { Ring } from './ring.ts';
import { routes } from './route.ts';
import { bodyBox, bodyOf, gateBoxes, itemsOf, passagesOf, type Body } from './stand.ts';
import type { Language } from './types.ts';
import type { Side } from '../engine/types.ts';
import type { Block, Measure } from './wrap.ts';

export interface StationLayout extends Body {
  id: string;
  radius: number;
  label: Block & { box: Box; side: Side };
  gates: Box[];
  /** Centres of the two signs: what is wrong or clear; what is secured. */
  sign: Point;
  seal: Point;
}

export interface Layout {
  width: number;
  height: number;
  /** Sizes follow it: 1 in a container of 760 by 470. */
  unit: number;
  thickness: number;
  font: number;
  /** Size of the names of bodies and lines. */
  small: number;
  /** What the ring encloses. */
  basin: Box;
  /** Pixels of one cell of the grid. */
  scale: number;
  arrangement: Arrangement;
  stations: Record<string, StationLayout>;
  lines: Record<string, { path: Path; name: LineName | null }>;
  ring: Ring | null;
}

/** Where everything stands. Pure: the same board, size and language always give the same drawing. */
export function layout(
  mapped: Mapped,
  size: Size,
  language: Language,
  measure: Measure,
  arrangement: Arrangement = arrange(mapped.board, size, language, measure),
): Layout {
  const framed = frame(mapped.board, size, language, measure, arrangement);
  const { board, unit, thickness, font, small, radius, clear, ring, basin, blocks, scale, origin } = framed;
  const passages = passagesOf(mapped);
  const toPixel = ([x, y]: [number, number]) => ({ x: origin.x + x * scale, y: origin.y + y * scale });
  const tracks = routes(board.lines, toPixel, thickness * 1.1, thickness * 2.4);

  const bodies: Record<string, Body> = {};
  for (const station of board.stations) {
    bodies[station.id] = bodyOf(station, board, tracks, toPixel([station.x, station.y]), thickness);
  }
  const dotted = Object.fromEntries(board.lines.map(({ id }) => [id, dots(tracks[id]!.path, 5 * unit)]));
  const solid = board.stations.map(({ id }) => ({ owner: id, box: bodyBox(bodies[id]!, radius + 3 * unit) }));
  const items = board.stations.flatMap((station) =>
    itemsOf(station, bodies[station.id]!, blocks[station.id]!, { clear, radius, unit }, passages),
  );
  const placed = place(
    items,
    { bounds: inset(basin, ring ? 12 * unit : 2), bodies: solid, track: Object.values(dotted).flat() },
    8 * unit,
  );

  const stations: Record<string, StationLayout> = {};
  for (const station of board.stations) {
    const { id } = station;
    stations[id] = {
      id,
      ...bodies[id]!,
      radius,
      label: { ...blocks[id]!, ...placed[`${id} name`]! },
      gates: gateBoxes(station, placed[`${id} gates`]?.box, unit, passages),
      sign: middle(placed[`${id} sign`]!.box),
      seal: middle(placed[`${id} seal`]!.box),
    };
  }
  const taken = [...solid.map((it) => it.box), ...Object.values(placed).map((it) => it.box)];
  const lineNames = nameLines(board.lines, tracks, dotted, taken, inset(basin, 8 * unit), small, thickness, language, measure);
  if (ring && arrangement.ring === 'quiet') {
    const lit = board.ring.filter((body) => body.state !== 'unaware').map(({ id, name }) => ({ id, name: name[language] }));
    writeInside(ring, lit, basin, small, [...taken, ...Object.values(lineNames).map((it) => it.box)], measure);
  }
  const lines = Object.fromEntries(board.lines.map(({ id }) => [id, { path: tracks[id]!.path, name: lineNames[id] ?? null }]));
  const { width, height } = size;
  return { width, height, unit, thickness, font, small, basin, scale, arrangement, stations, lines, ring };
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function dots(path: Path, step: number): Point[] {
  const result: Point[] = [];
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!];
    const pieces = Math.max(1, Math.round(distance(a, b) / step));
    for (let k = 0; k < pieces; k++) result.push({ x: a.x + ((b.x - a.x) * k) / pieces, y: a.y + ((b.y - a.y) * k) / pieces });
  }
  return result;
}

/** The station at a point of the drawing, or null. At least 24 pixels across. */
export function stationAt(drawing: Layout, point: Point): string | null {
  for (const station of Object.values(drawing.stations)) {
    const [a, b] = station.ends;
    const nearest = pointAt([a, b], nearestAt([a, b], point));
    if (distance(nearest, point) <= Math.max(16, station.radius + 6)) return station.id;
    const { x, y, width, height } = station.label.box;
    if (point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height) return station.id;
  }
  return null;
}

/** The part of a line between two of its stations. */
export function between(drawing: Layout, line: string, from: string, to: string): Path {
  const path = drawing.lines[line]!.path;
  const a = nearestAt(path, drawing.stations[from]!.at);
  const b = nearestAt(path, drawing.stations[to]!.at);
  return a <= b ? slice(path, a, b) : slice(path, b, a).reverse();
}
