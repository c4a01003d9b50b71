import type { DirectoryEntry } from '../../engine/types.ts';
import { slice, type Box } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import type { Ring, Terminus } from '../ring.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** The line around the map: bodies as termini, the cell at the foot; lit from the cell to each body that was told. */
export function drawRing(brush: Brush, picture: Picture): void {
  const { drawing, palette, view } = picture;
  const { ring, unit } = drawing;
  if (!ring) return;
  brush.stroke(ring.path, 3 * unit, palette.circle);
  const told = reach(view.board.ring, ring, ['told', 'answered', 'engaged']);
  const approached = reach(view.board.ring, ring, ['approached']);
  for (const side of [0, 1] as const) {
    const part = (far: number) => (side === 0 ? slice(ring.path, 0, far) : slice(ring.path, ring.length - far, ring.length));
    if (approached[side] > told[side]) brush.dashed(part(approached[side]), 3 * unit, 5 * unit, 6 * unit, palette.act);
    if (told[side] > 0) brush.stroke(part(told[side]), 4 * unit, palette.act);
  }
  for (const body of view.board.ring) {
    const terminus = ring.bodies[body.id];
    if (terminus) drawTerminus(brush, terminus, body.state, palette, unit);
  }
  drawCell(brush, picture, cellBox(picture));
}

/** How far the light goes from the cell, one way round and the other. */
export function reach(bodies: { id: string; state: DirectoryEntry['state'] }[], ring: Ring, states: string[]): [number, number] {
  const far: [number, number] = [0, 0];
  for (const body of bodies) {
    const terminus = ring.bodies[body.id];
    if (!terminus || !states.includes(body.state)) continue;
    if (terminus.along <= ring.length / 2) far[0] = Math.max(far[0], terminus.along);
    else far[1] = Math.max(far[1], ring.length - terminus.along);
  }
  return far;
}

/** Each state has its own shape: hollow, half, full, ticked, double. */
function drawTerminus(brush: Brush, { at }: Terminus, state: DirectoryEntry['state'], palette: Palette, unit: number): void {
  const lit = state !== 'unaware';
  if (state === 'engaged') {
    brush.disc(at, 11 * unit, palette.ground);
    brush.disc(at, 9.6 * unit, palette.act);
    brush.disc(at, 7.4 * unit, palette.ground);
  }
  brush.disc(at, (lit ? 7.6 : 5.6) * unit, palette.ground);
  brush.disc(at, (lit ? 6 : 4.2) * unit, lit ? palette.ring : palette.ringDim);
  if (state === 'unaware') brush.disc(at, 2.4 * unit, palette.ground);
  if (state === 'approached') brush.disc(at, 3.8 * unit, palette.ground);
  if (state === 'approached') brush.disc(at, 1.8 * unit, palette.act);
  if (state === 'answered' || state === 'engaged') {
    const tick = [
      { x: at.x - 2.8 * unit, y: at.y + 0.2 * unit },
      { x: at.x - 0.6 * unit, y: at.y + 2.3 * unit },
      { x: at.x + 2.9 * unit, y: at.y - 2.2 * unit },
    ];
    brush.stroke(tick, 2 * unit, palette.ground);
  }
}

/** Where the cell's name stands. */
export function cellBox({ drawing, cell }: Pick<Picture, 'drawing' | 'cell'>): Box {
  const { ring, unit } = drawing;
  const width = (cell.length * 7.4 + 22) * unit;
  return { x: ring!.cell.x - width / 2, y: ring!.cell.y - 11 * unit, width, height: 22 * unit };
}

function drawCell(brush: Brush, { drawing, palette }: Picture, box: Box): void {
  const grown = 2.4 * drawing.unit;
  const { x, y, width, height } = box;
  brush.box({ x: x - grown, y: y - grown, width: width + 2 * grown, height: height + 2 * grown }, height, palette.ground);
  brush.box(box, height / 2, palette.act);
}
