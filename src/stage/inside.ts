import { grow, overlap, type Box } from './geometry.ts';
import type { Ring } from './ring.ts';
import { wrap, type Measure } from './wrap.ts';

/** Names of bodies inside a small ring, near their dots; none where it would cover something. */
export function writeInside(
  ring: Ring,
  names: { id: string; name: string }[],
  basin: Box,
  font: number,
  taken: Box[],
  measure: Measure,
): void {
  const occupied = [...taken];
  const gap = font * 1.1;
  for (const { id, name } of names) {
    const terminus = ring.bodies[id];
    if (!terminus) continue;
    const { at, edge } = terminus;
    for (const [rows, limit] of [
      [1, 11],
      [2, 9],
      [3, 9],
      [2, 7],
    ] as const) {
      const block = wrap(name, font, font * limit, rows, measure);
      const flat = edge === 'top' || edge === 'bottom';
      const x = flat ? at.x - block.width / 2 : edge === 'left' ? at.x + gap : at.x - gap - block.width;
      const y = edge === 'top' ? at.y + gap : edge === 'bottom' ? at.y - gap - block.height : at.y - block.height / 2;
      const box = { x, y, width: block.width, height: block.height };
      const inside = x > basin.x && x + block.width < basin.x + basin.width;
      const free = occupied.every((other) => overlap(grow(box, 2), other) === 0);
      if (!inside || !free || (block.cut && limit > 7)) continue;
      terminus.brief = { ...block, box };
      occupied.push(box);
      break;
    }
  }
}
