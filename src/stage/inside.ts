import { grow, overlap, type Box } from './geometry.ts';
import type { Ring, Terminus } from './ring.ts';
import { wrap, type Block, type Measure } from './wrap.ts';

interface Named {
  id: string;
  name: string;
  /** Its place in the directory, from 1: written where the name finds no room, and told by the legend. */
  number: number;
}

/** Rows of a name and their width in letters' heights, the best first. */
const SHAPES = [
  [1, 11],
  [2, 9],
  [3, 9],
  [2, 7],
] as const;

/** From the spot at the terminus, inwards and along, in letters' heights. */
const STEPS = [0, 0.7, 1.5, 2.4].flatMap((inwards) => [0, 0.9, -0.9, 1.7, -1.7].map((along) => ({ inwards, along })));

/** Names of bodies inside a small ring, near their dots; a number where the name would cover something. */
export function writeInside(ring: Ring, names: Named[], basin: Box, font: number, taken: Box[], measure: Measure): void {
  const occupied = [...taken];
  const free = (box: Box): boolean =>
    box.x > basin.x &&
    box.x + box.width < basin.x + basin.width &&
    box.y > basin.y &&
    box.y + box.height < basin.y + basin.height &&
    occupied.every((other) => overlap(grow(box, 2), other) === 0);
  const put = (terminus: Terminus, block: Block, step = { inwards: 0, along: 0 }): boolean => {
    const box = spot(terminus, block, font, step);
    if (!free(box)) return false;
    terminus.brief = { ...block, box };
    occupied.push(box);
    return true;
  };
  const numbered: Named[] = [];
  for (const one of names) {
    const terminus = ring.bodies[one.id];
    if (!terminus) continue;
    const named = SHAPES.some(([rows, limit]) => {
      const block = wrap(one.name, font, font * limit, rows, measure);
      return !block.cut && put(terminus, block);
    });
    if (!named) numbered.push(one);
  }
  for (const { id, number } of numbered) {
    const block = wrap(String(number), font, font * 3, 1, measure);
    STEPS.some((step) => put(ring.bodies[id]!, { ...block, cut: true }, step));
  }
}

/** The bodies of which only the number is written. */
export const numberedIn = (ring: Ring | null): Set<string> =>
  new Set(Object.values(ring?.bodies ?? {}).flatMap(({ id, brief }) => (brief && /^\d+$/.test(brief.rows.join('')) ? [id] : [])));

/** Where a block stands inside the ring, by the side that its terminus is on. */
function spot({ at, edge }: Terminus, { width, height }: Block, font: number, step: { inwards: number; along: number }): Box {
  const gap = font * (1.1 + step.inwards);
  const along = font * step.along;
  if (edge === 'top' || edge === 'bottom')
    return { x: at.x - width / 2 + along, y: edge === 'top' ? at.y + gap : at.y - gap - height, width, height };
  return { x: edge === 'left' ? at.x + gap : at.x - gap - width, y: at.y - height / 2 + along, width, height };
}
