import type { Board, BoardStation } from '../engine/types.ts';
import type { Mapped } from './frame.ts';
import { distance, nearestAt, pointAt, type Box, type Path, type Point } from './geometry.ts';
import { opposite, sidesFrom, type Item } from './place.ts';
import type { Block } from './wrap.ts';

export interface Body {
  at: Point;
  /** Ends of the interchange capsule; both are `at` for a plain station. */
  ends: [Point, Point];
}

/** The station on its lines: a capsule from the outermost to the outermost where several run side by side. */
export function bodyOf(
  station: BoardStation,
  board: Board,
  tracks: Record<string, { sharp: Path }>,
  at: Point,
  apart: number,
): Body {
  const stops = board.lines
    .filter((line) => line.stations.includes(station.id))
    .map((line) => pointAt(tracks[line.id]!.sharp, nearestAt(tracks[line.id]!.sharp, at)));
  if (stops.length === 0) return { at, ends: [at, at] };
  let ends: [Point, Point] = [stops[0]!, stops[0]!];
  for (const a of stops) for (const b of stops) if (distance(a, b) > distance(...ends)) ends = [a, b];
  const middle = { x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2 };
  return { at: middle, ends: distance(...ends) < apart * 0.8 ? [middle, middle] : ends };
}

export function bodyBox({ ends: [a, b] }: Body, radius: number): Box {
  const x = Math.min(a.x, b.x) - radius;
  const y = Math.min(a.y, b.y) - radius;
  return { x, y, width: Math.abs(a.x - b.x) + 2 * radius, height: Math.abs(a.y - b.y) + 2 * radius };
}

/** Passages of each gate of a station: one for each population where the gate is a door, else two. */
export type Passages = Record<string, number>;

export const GATE = { passage: 8.5, post: 3, height: 15, gap: 4 };

export const gateWidth = (passages: number): number => passages * GATE.passage + 2 * GATE.post;

/** What stands beside a station, and must find room: name, gates, two signs. */
export function itemsOf(
  station: BoardStation,
  { at, ends }: Body,
  block: Block,
  sizes: { clear: number; radius: number; unit: number },
  passages: Passages,
): Item[] {
  const { clear, radius, unit } = sizes;
  const spread = { x: Math.abs(ends[0].x - ends[1].x) / 2, y: Math.abs(ends[0].y - ends[1].y) / 2 };
  const room = (by: number) => ({ x: by + spread.x, y: by + spread.y });
  const common = { owner: station.id, at };
  const name = { ...common, id: `${station.id} name`, clear: room(clear), width: block.width, height: block.height };
  const widths = station.gates.map((gate) => gateWidth(passages[gate.chart] ?? 2));
  const gates = {
    ...common,
    id: `${station.id} gates`,
    // Past the ring of a foothold.
    clear: room(radius + 10.5 * unit),
    width: Math.max(0, ...widths) * unit,
    height: (widths.length * (GATE.height + GATE.gap) - GATE.gap) * unit,
    sides: sidesFrom(opposite(station.label)),
  };
  const corner = 17 * unit;
  const badge = { ...common, clear: room(4 * unit), width: corner, height: corner };
  return [
    { ...name, sides: sidesFrom(station.label) },
    ...(widths.length > 0 ? [gates] : []),
    { ...badge, id: `${station.id} sign`, sides: ['ne', 'nw', 'se', 'sw'] },
    { ...badge, id: `${station.id} seal`, sides: ['nw', 'ne', 'sw', 'se'] },
  ];
}

/** The gates one above another in the room they were given. */
export function gateBoxes(station: BoardStation, box: Box | undefined, unit: number, passages: Passages): Box[] {
  if (!box) return [];
  return station.gates.map((gate, i) => {
    const width = gateWidth(passages[gate.chart] ?? 2) * unit;
    const y = box.y + i * (GATE.height + GATE.gap) * unit;
    return { x: box.x + (box.width - width) / 2, y, width, height: GATE.height * unit };
  });
}

/** A door has one passage for each population. */
export function passagesOf({ board, mfa }: Mapped): Passages {
  const doors = new Set(mfa.doors.map((door) => door.enforcement.chart));
  const gates = board.stations.flatMap((station) => station.gates.map((gate) => gate.chart));
  return Object.fromEntries(
    gates.map((chart) => [chart, doors.has(chart) && mfa.populations.length > 0 ? mfa.populations.length : 2]),
  );
}
