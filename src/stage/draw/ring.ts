import type { DirectoryEntry } from '../../engine/types.ts';
import { slice, type Box, type Point } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import type { Ring } from '../ring.ts';
import type { Brush } from './brush.ts';
import { easeBoth } from './ease.ts';
import type { Picture } from './picture.ts';
import { tick } from './signs.ts';

type State = DirectoryEntry['state'];

/** The line around the map: bodies as termini, the cell at the foot; lit from the cell to each body that was told. */
export function drawRing(brush: Brush, picture: Picture): void {
  const { drawing, palette, view, moving } = picture;
  const { ring, unit } = drawing;
  if (!ring || !picture.wanted('ring')) return;
  brush.stroke(ring.path, 4 * unit, palette.circle);
  const part = (side: 0 | 1, far: number) =>
    side === 0 ? slice(ring.path, 0, far) : slice(ring.path, ring.length - far, ring.length);
  const told = reach(view.board.ring, ring, ['told', 'answered', 'engaged'], moving);
  const approached = reach(view.board.ring, ring, ['approached'], moving);
  for (const side of [0, 1] as const) {
    if (approached[side] > told[side]) brush.dashed(part(side, approached[side]), 4 * unit, 6 * unit, 7 * unit, palette.act);
    if (told[side] > 0) brush.stroke(part(side, told[side]), 5 * unit, palette.act);
  }
  for (const body of view.board.ring) {
    const terminus = ring.bodies[body.id];
    if (terminus) drawTerminus(brush, terminus.at, body.state, palette, unit);
  }
  drawCell(brush, cellBox(picture), palette, unit);
}

/** How far the light goes from the cell, one way round and the other. */
export function reach(
  bodies: { id: string; state: State }[],
  ring: Ring,
  states: State[],
  moving: Record<string, number> = {},
): [number, number] {
  const far: [number, number] = [0, 0];
  for (const body of bodies) {
    const terminus = ring.bodies[body.id];
    if (!terminus || !states.includes(body.state)) continue;
    const part = easeBoth(moving[`body ${body.id}`] ?? 1);
    if (terminus.along <= ring.length / 2) far[0] = Math.max(far[0], terminus.along * part);
    else far[1] = Math.max(far[1], (ring.length - terminus.along) * part);
  }
  return far;
}

/** Each state has its own shape: hollow, dot, full, ticked, ticked in a double ring. */
export function drawTerminus(brush: Brush, at: Point, state: State, palette: Palette, unit: number): void {
  if (state === 'unaware') {
    brush.disc(at, 6.4 * unit, palette.ground);
    brush.disc(at, 4.6 * unit, palette.ringDim);
    brush.disc(at, 2.6 * unit, palette.ground);
    return;
  }
  if (state === 'engaged') {
    brush.disc(at, 12.4 * unit, palette.ground);
    brush.disc(at, 11 * unit, palette.act);
    brush.disc(at, 8.8 * unit, palette.ground);
  }
  brush.disc(at, 8.4 * unit, palette.ground);
  brush.disc(at, 6.8 * unit, palette.ring);
  if (state === 'approached') {
    brush.disc(at, 4.4 * unit, palette.ground);
    brush.disc(at, 2.2 * unit, palette.act);
  }
  if (state === 'answered' || state === 'engaged') tick(brush, at, unit * 1.02, palette.core);
}

/** Where the cell's name stands. */
export function cellBox({ drawing, cell }: Pick<Picture, 'drawing' | 'cell'>): Box {
  const { ring, unit, font } = drawing;
  const width = cell.length * font * 0.58 + 22 * unit;
  const height = font * 1.75;
  return { x: ring!.cell.x - width / 2, y: ring!.cell.y - height / 2, width, height };
}

function drawCell(brush: Brush, box: Box, palette: Palette, unit: number): void {
  const grown = 2.6 * unit;
  const { x, y, width, height } = box;
  brush.box({ x: x - grown, y: y - grown, width: width + 2 * grown, height: height + 2 * grown }, height, palette.ground);
  brush.box(box, height / 2, palette.act);
}
