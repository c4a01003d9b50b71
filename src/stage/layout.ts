import { arrange } from './arrange.ts';
import { frame, type Arrangement, type Mapped, type Size } from './frame.ts';
import { around, distance, inset, nearestAt, slice, type Box, type Path, type Point } from './geometry.ts';
import { writeInside } from './inside.ts';
import { condition } from './knowledge.ts';
import { nameLines, type LineName } from './lineNames.ts';
import { boxAt, boxesOf, place, type Item, type Placed } from './place.ts';
import { restsOf, trainsClear } from './rests.ts';
import type { Ring } from './ring.ts';
import { routes } from './route.ts';
import { bodyBox, bodyOf, gateBoxes, itemsOf, passagesOf, type Body } from './stand.ts';
import { atOnce, type Steps } from './slices.ts';
import type { Language } from './types.ts';
import type { Board, BoardStation, Side } from '../engine/types.ts';
import type { Block, Measure } from './wrap.ts';

export interface StationLayout extends Body {
  id: string;
  radius: number;
  label: Block & { box: Box; side: Side };
  /** A name that found no room, and where it would stand: written over the map while the station is looked at. */
  aside: (Block & { box: Box; side: Side }) | null;
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
  /** Pixels of one cell of the grid, on each axis. */
  scale: Point;
  arrangement: Arrangement;
  stations: Record<string, StationLayout>;
  lines: Record<string, { path: Path; name: LineName | null }>;
  ring: Ring | null;
}

/** Where everything stands. Pure: the same board, size and language always give the same drawing. */
export const layout = (...given: Parameters<typeof laying>): Layout => atOnce(laying(...given));

/** The same, step by step. */
export function* laying(
  mapped: Mapped,
  size: Size,
  language: Language,
  measure: Measure,
  arrangement?: Arrangement,
): Steps<Layout> {
  arrangement ??= yield* arrange(mapped.board, size, language, measure);
  const framed = frame(mapped.board, size, language, measure, arrangement);
  const { board, unit, thickness, font, small, radius, clear, ring, basin, blocks, scale, origin } = framed;
  const passages = passagesOf(mapped);
  const toPixel = ([x, y]: [number, number]) => ({ x: origin.x + x * scale.x, y: origin.y + y * scale.y });
  const tracks = routes(board.lines, toPixel, thickness * 1.1, thickness * 2.4);

  const bodies: Record<string, Body> = {};
  for (const station of board.stations) {
    bodies[station.id] = bodyOf(station, board, tracks, toPixel([station.x, station.y]), thickness);
  }
  const dotted = Object.fromEntries(board.lines.map(({ id }) => [id, dots(tracks[id]!.path, 5 * unit)]));
  const solid = board.stations.map(({ id }) => ({ owner: id, box: bodyBox(bodies[id]!, radius + 3 * unit) }));
  const items = board.stations.flatMap((station) => {
    const body = bodies[station.id]!;
    return itemsOf(station, body, blocks[station.id]!, { clear, radius, unit }, passages).map((item): Item => {
      if (item.id === `${station.id} name`) return { ...item, worth: worthOf(station, board) };
      if (item.id === `${station.id} sign`) return { ...item, also: (box) => [countBox({ ...body, radius }, box, unit)] };
      return item;
    });
  });
  const rests = restsOf(board, tracks, (id) => bodies[id]!.at, thickness, unit);
  const track = Object.values(dotted).flat();
  const passes = (tried: Record<string, Placed>): boolean => {
    const boxes = (kind: string) => board.stations.flatMap(({ id }) => tried[`${id} ${kind}`]?.box ?? []);
    const discs = board.stations.map(({ id }) => around(bodies[id]!.at, radius + 8 * unit));
    return trainsClear(board, tracks, (id) => bodies[id]!.at, boxes('name'), [...boxes('gates'), ...discs], framed);
  };
  const bounds = inset(basin, ring ? 12 * unit : 2);
  yield;
  const placed = yield* place(items, { bounds, bodies: solid, rests, track }, 8 * unit, passes);

  const stations: Record<string, StationLayout> = {};
  for (const station of board.stations) {
    const { id } = station;
    const label = placed[`${id} name`];
    stations[id] = {
      id,
      ...bodies[id]!,
      radius,
      label: label ? { ...blocks[id]!, ...label } : unwritten(bodies[id]!, station.label),
      aside: label
        ? null
        : {
            ...blocks[id]!,
            ...overMap(
              items.find((it) => it.id === `${id} name`)!,
              bounds,
            ),
          },
      gates: gateBoxes(station, placed[`${id} gates`]?.box, unit, passages),
      sign: middle(placed[`${id} sign`]!.box),
      seal: middle(placed[`${id} seal`]!.box),
    };
  }
  const taken = [...solid.map((it) => it.box), ...boxesOf(items, placed), ...rests];
  const lineNames = yield* nameLines(
    board.lines,
    tracks,
    dotted,
    taken,
    inset(basin, 8 * unit),
    small,
    thickness,
    language,
    measure,
  );
  if (ring && arrangement.ring === 'quiet') {
    const lit = board.ring.flatMap(({ id, name, state }, i) =>
      state === 'unaware' ? [] : [{ id, name: name[language], number: i + 1 }],
    );
    writeInside(ring, lit, basin, { font: small, unit }, [...taken, ...Object.values(lineNames).map((it) => it.box)], measure);
  }
  const lines = Object.fromEntries(board.lines.map(({ id }) => [id, { path: tracks[id]!.path, name: lineNames[id] ?? null }]));
  const { width, height } = size;
  return { width, height, unit, thickness, font, small, basin, scale, arrangement, stations, lines, ring };
}

/** A name left out: there is nothing to write nor to press beside the station. */
const unwritten = ({ at }: Body, side: Side): StationLayout['label'] => ({
  ...{ rows: [], width: 0, height: 0, size: 0, cut: true, side },
  box: { ...at, width: 0, height: 0 },
});

/** On its best side, moved as far as the ring asks. */
function overMap(item: Item, bounds: Box): Placed {
  const side = item.sides[0]!;
  const box = boxAt(item, side);
  const into = (at: number, from: number, room: number) => Math.max(from, Math.min(from + room, at));
  const x = into(box.x, bounds.x, bounds.width - box.width);
  return { side, box: { ...box, x, y: into(box.y, bounds.y, bounds.height - box.height) } };
}

/** Where he stands matters most, then where the cell is at work, where a service runs badly, where lines meet and doors are. */
export const worthOf = (station: BoardStation, { lines }: Pick<Board, 'lines'>): number =>
  (station.marks.some((it) => it.mark === 'foothold') ? 80 : 0) +
  (station.work.length > 0 ? 40 : 0) +
  (condition(station) === 'normal' ? 0 : 20) +
  lines.filter((line) => line.stations.includes(station.id)).length * 2 +
  station.gates.length * 3 +
  (station.kind === 'outside' ? 1 : 0);

/** The number of orders stands across from the sign; a foothold's ring pushes it outwards. */
function countBox({ at, ends, radius }: Body & { radius: number }, sign: Box, unit: number): Box {
  const far = (radius + distance(...ends) / 2 + 11.6 * unit) * 0.72;
  const { x, y } = middle(sign);
  return around({ x: at.x + (x > at.x ? -far : far), y: at.y + (y > at.y ? -far : far) }, 7.4 * unit);
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

/** The part of a line between two of its stations. */
export function between(drawing: Layout, line: string, from: string, to: string): Path {
  const path = drawing.lines[line]!.path;
  const a = nearestAt(path, drawing.stations[from]!.at);
  const b = nearestAt(path, drawing.stations[to]!.at);
  return a <= b ? slice(path, a, b) : slice(path, b, a).reverse();
}
