import type { BoardStation, View } from '../../engine/types.ts';
import type { Box } from '../geometry.ts';
import { gateShape, type GateShape } from '../knowledge.ts';
import type { StationLayout } from '../layout.ts';
import { GATE } from '../stand.ts';
import type { Palette } from '../palette.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** How far the bar of a gate is across, 0 to 1. */
export const shut: Record<GateShape, number> = { open: 0, partial: 0.5, closed: 1, unknown: 0 };

/** What stands over each passage of a gate: how far a population has its second factor, 0 to 1; null where none is meant. */
export type Passage = number | null;

export function passages(view: Pick<View, 'mfa'>, chart: string, moving: Record<string, number> = {}): Passage[] {
  const { doors, populations } = view.mfa;
  if (populations.length === 0 || !doors.some((door) => door.enforcement.chart === chart)) return [null, null];
  return populations.map(({ id, enrolment }) => moving[`enrol ${id}`] ?? shut[gateShape(enrolment.tag)]);
}

/** A row of ticket gates for each MFA chart of a station. */
export function drawGates(brush: Brush, station: BoardStation, place: StationLayout, picture: Picture): void {
  const { view, drawing, palette, moving } = picture;
  station.gates.forEach((gate, index) => {
    const box = place.gates[index];
    if (!box) return;
    const shape = gateShape(gate.tag);
    const across = moving[`gate ${station.id} ${index}`] ?? shut[shape];
    drawGate(brush, box, shape, across, passages(view, gate.chart, moving), palette, drawing.unit);
  });
}

/**
 * A lamp over each passage, full when its population is enrolled; under them a bar between two posts, across when
 * a second factor is required, in pieces when a weak one will do, drawn aside when the door is open.
 */
export function drawGate(
  brush: Brush,
  box: Box,
  shape: GateShape,
  across: number,
  lamps: Passage[],
  palette: Palette,
  unit: number,
): void {
  const colour = shape === 'closed' ? palette.act : shape === 'unknown' ? palette.textDim : palette.warn;
  const { x, y, width, height } = box;
  const edge = 2.6 * unit;
  brush.box({ x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge }, 5 * unit, palette.ground);
  const post = GATE.post * unit;
  const low = y + height * 0.52;
  for (const left of [x, x + width - post])
    brush.box({ x: left, y: low - 2 * unit, width: post, height: y + height - low + 2 * unit }, 1.4 * unit, colour);
  const room = width - 2 * post;
  const bar = { y: low + 1.2 * unit, height: 3.4 * unit };
  const passage = room / Math.max(1, lamps.length);
  if (shape === 'unknown') {
    for (let i = 0; i < lamps.length; i++)
      brush.disc({ x: x + post + passage * (i + 0.5), y: bar.y + bar.height / 2 }, 1.2 * unit, colour);
  } else if (shape === 'partial') {
    const pieces = lamps.length * 2 - 1;
    const piece = room / pieces;
    for (let i = 0; i < pieces; i += 2) {
      const reach = piece * Math.min(1, across * 2);
      brush.box({ x: x + post + i * piece + (piece - reach) / 2, width: reach, ...bar }, unit, colour);
    }
  } else {
    const half = across >= 1 ? room : Math.max(2.2 * unit, (room / 2) * across);
    brush.box({ x: x + post - 0.5, width: half + 0.5, ...bar }, across < 1 ? unit : 0, colour);
    brush.box({ x: x + width - post - half, width: half + 0.5, ...bar }, across < 1 ? unit : 0, colour);
  }
  lamps.forEach((on, i) => {
    if (on === null) return;
    const at = { x: x + post + passage * (i + 0.5), y: y + 2.6 * unit };
    brush.disc(at, 2.9 * unit, on > 0 ? palette.act : palette.textDim);
    if (on < 1) brush.disc(at, 1.7 * unit * (on === 0 ? 1 : 1 - on * 0.5), palette.ground);
  });
}
