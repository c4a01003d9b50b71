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

/** Names of bodies inside a small ring, near their dots; a number where the name would cover something. */
export function writeInside(
  ring: Ring,
  names: Named[],
  basin: Box,
  { font, unit }: { font: number; unit: number },
  taken: Box[],
  measure: Measure,
): void {
  const occupied = [...taken];
  const free = (box: Box): boolean =>
    box.x > basin.x &&
    box.x + box.width < basin.x + basin.width &&
    box.y > basin.y &&
    box.y + box.height < basin.y + basin.height &&
    occupied.every((other) => overlap(grow(box, font * 0.35), other) === 0);
  for (const { id, name, number } of names) {
    const terminus = ring.bodies[id];
    if (!terminus) continue;
    const blocks = SHAPES.map(([rows, limit]) => wrap(name, font, font * limit, rows, measure)).filter((it) => !it.cut);
    const written = blocks.map((block) => ({ ...block, box: spot(terminus, block, font) })).find(({ box }) => free(box));
    terminus.brief = written ?? numbered(terminus, number, font, unit, measure);
    occupied.push(terminus.brief.box);
  }
}

/** A number on the outer side of the ring, past the dot: nothing else stands there on a small map. */
function numbered({ at, edge }: Terminus, number: number, font: number, unit: number, measure: Measure): Block & { box: Box } {
  const block = wrap(String(number), Math.max(10.5, font * 0.8), font * 3, 1, measure);
  // Figures have nothing under their line.
  const [width, height] = [block.width, block.size * 0.8];
  const [off, past] = [3.2 * unit, 13.5 * unit];
  // Beside an upright line the whole figure would touch it.
  const aside = off + 1.8 * unit;
  const flat = edge === 'top' || edge === 'bottom';
  const x = flat ? at.x + past : edge === 'left' ? at.x - aside - width : at.x + aside;
  const y = flat ? (edge === 'top' ? at.y - off - height : at.y + off) : at.y + past;
  return { ...block, box: { x, y, width, height } };
}

/** The bodies of which only the number is written. */
export const numberedIn = (ring: Ring | null): Set<string> =>
  new Set(Object.values(ring?.bodies ?? {}).flatMap(({ id, brief }) => (brief && /^\d+$/.test(brief.rows.join('')) ? [id] : [])));

/** Where a block stands inside the ring, by the side that its terminus is on. */
function spot({ at, edge }: Terminus, { width, height }: Block, font: number): Box {
  const gap = font * 1.1;
  if (edge === 'top' || edge === 'bottom')
    return { x: at.x - width / 2, y: edge === 'top' ? at.y + gap : at.y - gap - height, width, height };
  return { x: edge === 'left' ? at.x + gap : at.x - gap - width, y: at.y - height / 2, width, height };
}
