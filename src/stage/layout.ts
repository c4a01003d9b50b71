import type { Board, BoardStation, Side } from '../engine/types.ts';
import { fit, type Extent } from './fit.ts';
import { distance, nearestAt, pointAt, slice, type Box, type Path, type Point } from './geometry.ts';
import { pills, type Pill } from './pills.ts';
import { boxAt, opposite, place, sidesFrom, type Item } from './place.ts';
import { writeInside } from './inside.ts';
import { bands, ringLayout, type Ring } from './ring.ts';
import { routes } from './route.ts';
import type { Language } from './types.ts';
import { wrap, type Block, type Measure } from './wrap.ts';

export interface StationLayout {
  id: string;
  at: Point;
  /** Ends of the interchange capsule; both are `at` for a plain station. */
  ends: [Point, Point];
  radius: number;
  label: Block & { box: Box; side: Side };
  gates: Box[];
  badge: Point;
}

export interface Layout {
  width: number;
  height: number;
  /** Sizes follow it: 1 in a container of 760 by 470. */
  unit: number;
  thickness: number;
  font: number;
  /** What the ring encloses. */
  basin: Box;
  scale: number;
  stations: Record<string, StationLayout>;
  lines: Record<string, { path: Path; pill: Pill | null }>;
  ring: Ring | null;
}

/** Width and height are those of the drawing in CSS pixels, `zoom` times the container's. */
export interface Size {
  width: number;
  height: number;
  zoom: number;
}

const GATE = { width: 17, height: 14, gap: 3 };

/** Where everything stands. Pure: the same board, size and language always give the same drawing. */
export function layout(board: Board, size: Size, language: Language, measure: Measure): Layout {
  const near = Math.min(size.width / size.zoom / 760, size.height / size.zoom / 470);
  const unit = Math.max(0.82, Math.min(2.6, near)) * size.zoom ** 0.3;
  const font = Math.max(12, 12.5 * unit);
  const small = Math.max(11, 11 * unit);
  const thickness = 8 * unit;
  const ringed = board.ring.map((body) => ({ id: body.id, name: body.name[language] }));
  const band = bands(size.width, size.height, small, ringed, measure);
  const basin = { x: band.x, y: band.y, width: size.width - 2 * band.x, height: size.height - 2 * band.y };
  const ring = board.ring.length > 0 ? ringLayout(ringed, basin, size, small, band.labels, measure) : null;

  const radius = thickness * 1.28;
  const clear = radius + 9 * unit;
  const blocks: Record<string, Block> = {};
  for (const { id, name } of board.stations) {
    // A station's name is never cut: the row is at least as wide as its longest word.
    const widest = Math.max(...name[language].split(/ +/).map((word) => measure(word, font)));
    const limit = font * (band.labels || ringed.length === 0 ? 8.2 : 6.4);
    blocks[id] = wrap(name[language], font, Math.max(limit, widest + 1), 3, measure);
  }
  const inner = inset(basin, ring ? 12 * unit : 6 * unit);
  const { scale, origin } = fit(extents(board, blocks, clear, radius), inner);
  const toPixel = ([x, y]: [number, number]) => ({ x: origin.x + x * scale, y: origin.y + y * scale });
  const tracks = routes(board.lines, toPixel, thickness * 1.12, thickness * 2.6);

  const bodies = Object.fromEntries(
    board.stations.map((station) => [station.id, body(station, board, tracks, toPixel([station.x, station.y]), thickness)]),
  );
  const dotted = Object.fromEntries(board.lines.map(({ id }) => [id, dots(tracks[id]!.path, 5 * unit)]));
  const track = Object.values(dotted).flat();
  const solid = board.stations.map(({ id }) => ({ owner: id, box: bodyBox(bodies[id]!, radius + 3 * unit) }));
  const items = board.stations.flatMap((station) =>
    itemsOf(station, bodies[station.id]!, blocks[station.id]!, clear, radius, unit),
  );
  const placed = place(items, { bounds: inner, bodies: solid, track }, 8 * unit);

  const stations: Record<string, StationLayout> = {};
  for (const { id, gates } of board.stations) {
    const label = placed[`${id} name`]!;
    const badge = placed[`${id} badge`]!.box;
    stations[id] = {
      id,
      ...bodies[id]!,
      radius,
      label: { ...blocks[id]!, ...label },
      gates: row(placed[`${id} gates`]?.box, gates.length, unit),
      badge: { x: badge.x + badge.width / 2, y: badge.y + badge.height / 2 },
    };
  }
  const taken = [...solid.map((it) => it.box), ...Object.values(placed).map((it) => it.box)];
  const pilled = pills(board.lines, tracks, dotted, Object.values(bodies), taken, inner, small, language, measure);
  if (ring && !band.labels && size.width / size.zoom >= 440) {
    const pillBoxes = Object.values(pilled).flatMap((pill) => (pill ? [pill.box] : []));
    writeInside(ring, ringed, basin, small, [...taken, ...pillBoxes], measure);
  }
  const lines = Object.fromEntries(board.lines.map(({ id }) => [id, { path: tracks[id]!.path, pill: pilled[id] ?? null }]));
  return { width: size.width, height: size.height, unit, thickness, font, basin, scale, stations, lines, ring };
}

const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by,
});

function extents(board: Board, blocks: Record<string, Block>, clear: number, radius: number): Extent[] {
  const bends = board.lines.flatMap((line) =>
    line.points.map(([x, y]) => ({ x, y, left: radius, right: radius, up: radius, down: radius })),
  );
  const stations = board.stations.map((station) => {
    const block = blocks[station.id]!;
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

/** The station on its lines: a capsule from the outermost to the outermost where several run side by side. */
function body(
  station: BoardStation,
  board: Board,
  tracks: Record<string, { sharp: Path }>,
  at: Point,
  apart: number,
): { at: Point; ends: [Point, Point] } {
  const stops = board.lines
    .filter((line) => line.stations.includes(station.id))
    .map((line) => pointAt(tracks[line.id]!.sharp, nearestAt(tracks[line.id]!.sharp, at)));
  if (stops.length === 0) return { at, ends: [at, at] };
  let ends: [Point, Point] = [stops[0]!, stops[0]!];
  for (const a of stops) for (const b of stops) if (distance(a, b) > distance(...ends)) ends = [a, b];
  const middle = { x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2 };
  return { at: middle, ends: distance(...ends) < apart * 0.8 ? [middle, middle] : ends };
}

function bodyBox({ ends: [a, b] }: { ends: [Point, Point] }, radius: number): Box {
  const x = Math.min(a.x, b.x) - radius;
  const y = Math.min(a.y, b.y) - radius;
  return { x, y, width: Math.abs(a.x - b.x) + 2 * radius, height: Math.abs(a.y - b.y) + 2 * radius };
}

function itemsOf(
  station: BoardStation,
  { at, ends }: { at: Point; ends: [Point, Point] },
  block: Block,
  clear: number,
  radius: number,
  unit: number,
): Item[] {
  const spread = { x: Math.abs(ends[0].x - ends[1].x) / 2, y: Math.abs(ends[0].y - ends[1].y) / 2 };
  const room = (by: number) => ({ x: by + spread.x, y: by + spread.y });
  const common = { owner: station.id, at };
  const name = { ...common, id: `${station.id} name`, clear: room(clear), width: block.width, height: block.height };
  const count = station.gates.length;
  const gates = {
    ...common,
    id: `${station.id} gates`,
    clear: room(radius + 7 * unit),
    width: (count * (GATE.width + GATE.gap) - GATE.gap) * unit,
    height: GATE.height * unit,
    sides: sidesFrom(opposite(station.label)),
  };
  const corner = 15 * unit;
  const badge = { ...common, id: `${station.id} badge`, clear: room(3 * unit), width: corner, height: corner };
  return [
    { ...name, sides: sidesFrom(station.label) },
    ...(count > 0 ? [gates] : []),
    { ...badge, sides: ['ne', 'nw', 'se', 'sw'] },
  ];
}

const row = (box: Box | undefined, count: number, unit: number): Box[] =>
  box
    ? Array.from({ length: count }, (_, i) => ({
        ...box,
        x: box.x + i * (GATE.width + GATE.gap) * unit,
        width: GATE.width * unit,
      }))
    : [];

function dots(path: Path, step: number): Point[] {
  const result: Point[] = [];
  for (let i = 1; i < path.length; i++) {
    const pieces = Math.max(1, Math.round(distance(path[i - 1]!, path[i]!) / step));
    for (let k = 0; k < pieces; k++) result.push(slicePoint(path[i - 1]!, path[i]!, k / pieces));
  }
  return result;
}

const slicePoint = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

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
