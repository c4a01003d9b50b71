import type { BoardStation } from '../../engine/types.ts';
import type { Box } from '../geometry.ts';
import { gateShape, type GateShape } from '../knowledge.ts';
import type { StationLayout } from '../layout.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** How far the two leaves are shut, 0 to 1. */
const shut: Record<GateShape, [number, number]> = { open: [0, 0], partial: [1, 0], closed: [1, 1], unknown: [0, 0] };

/** One ticket gate per MFA chart: two posts; leaves folded away when open, one across when partial, both when closed. */
export function drawGates(brush: Brush, station: BoardStation, place: StationLayout, picture: Picture): void {
  station.gates.forEach((gate, index) => {
    const box = place.gates[index];
    if (box) drawGate(brush, box, gateShape(gate.tag), picture.moving[`gate ${station.id} ${index}`] ?? 1, picture);
  });
}

/** `progress` is that of the movement towards the shape. */
export function drawGate(brush: Brush, box: Box, shape: GateShape, progress: number, { palette, drawing }: Picture): void {
  const { unit } = drawing;
  const colour = shape === 'closed' ? palette.act : shape === 'unknown' ? palette.textDim : palette.warn;
  const post = 3.2 * unit;
  const edge = 2.5 * unit;
  brush.box(
    { x: box.x - edge, y: box.y - edge, width: box.width + 2 * edge, height: box.height + 2 * edge },
    4 * unit,
    palette.ground,
  );
  for (const x of [box.x, box.x + box.width - post]) {
    brush.box({ x, y: box.y, width: post, height: box.height }, 1.4 * unit, colour);
  }
  const reach = box.width / 2 - post;
  const middle = box.y + box.height / 2;
  shut[shape].forEach((to, side) => {
    const shutting = shape === 'closed' || shape === 'partial' ? to * progress : 0;
    const sign = side === 0 ? 1 : -1;
    const from = side === 0 ? box.x + post : box.x + box.width - post;
    const angle = (1 - shutting) * 1.15;
    const tip = { x: from + sign * reach * Math.cos(angle), y: middle - reach * Math.sin(angle) };
    if (shape === 'unknown') brush.disc({ x: from + sign * reach * 0.55, y: middle }, 1.2 * unit, colour);
    else brush.stroke([{ x: from, y: middle }, tip], 2.6 * unit, colour);
  });
}
