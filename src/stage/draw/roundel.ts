import { distance, type Point } from '../geometry.ts';
import type { Condition } from '../knowledge.ts';
import { arc } from '../outline.ts';
import { mix, type Palette } from '../palette.ts';
import type { Brush } from './brush.ts';

export interface Roundel {
  seen: boolean;
  condition: Condition;
  intruder: 'known' | 'supposed' | null;
}

export interface Place {
  at: Point;
  ends: [Point, Point];
  radius: number;
}

/** A disc, or a capsule over the lines that meet. */
export function capsule(brush: Brush, { ends: [a, b], at }: Place, radius: number, colour: number, alpha = 1): void {
  if (distance(a, b) < 1) brush.disc(at, radius, colour, alpha);
  else brush.stroke([a, b], radius * 2, colour, alpha);
}

/** A station: whole when seen, hollow with a question in the fog, crossed when stopped, half full when it works badly. */
export function drawRoundel(brush: Brush, place: Place, roundel: Roundel, palette: Palette, unit: number, shown = 1): void {
  const { radius, at } = place;
  const thick = 3.8 * unit;
  const { seen, condition, intruder } = roundel;
  capsule(brush, place, radius + 2.4 * unit, palette.basin);
  if (!seen) {
    capsule(brush, place, radius * 0.92, palette.ringDim);
    capsule(brush, place, radius * 0.92 - 2.2 * unit, palette.core);
    question(brush, at, radius * 0.94, palette.textDim, unit);
    return;
  }
  if (intruder === 'known') surround(brush, place, shown, palette, unit);
  // Under a filling that is whole, it would show at the edge.
  if (intruder !== 'known' || shown < 1) {
    capsule(brush, place, radius, condition === 'cut' ? palette.ringDim : palette.ring);
    capsule(brush, place, radius - thick, palette.core);
  }
  if (intruder === null && condition === 'cut') cross(brush, at, radius * 0.36, 3 * unit, palette.ring);
  if (intruder === null && condition === 'degraded') half(brush, at, radius - thick, mix(palette.ring, palette.core, 0.2));
  if (intruder !== null) drawIntruder(brush, place, intruder === 'known', shown, palette, unit);
}

/** The whole ring of a foothold, outside of the station's own. */
function surround(brush: Brush, place: Place, shown: number, palette: Palette, unit: number): void {
  const { at, radius, ends } = place;
  const outer = radius + 5 * unit;
  const long = distance(...ends) >= 1;
  capsule(brush, place, outer + 3 * unit, palette.basin);
  if (long) capsule(brush, place, (outer + 1.5 * unit) * shown, palette.danger);
  else brush.arc(at, outer, 3 * unit, 0, 2 * Math.PI * shown + 0.02, palette.danger);
  if (long) capsule(brush, place, outer - 1.5 * unit, palette.basin);
}

/** He is here: the station is filled, in a whole ring. Perhaps: a hollow diamond in a broken ring. */
function drawIntruder(brush: Brush, place: Place, sure: boolean, shown: number, palette: Palette, unit: number): void {
  const { at, radius, ends } = place;
  if (sure) {
    if (shown > 0) capsule(brush, place, radius * shown, palette.danger);
    brush.shape(diamond(at, radius * 0.6 * shown), palette.onDanger);
    return;
  }
  brush.pieces(at, radius + 5 * unit + distance(...ends) / 2, 2.6 * unit, 9, palette.danger, shown);
  brush.shape(diamond(at, radius * 0.66 * shown), palette.danger);
  brush.shape(diamond(at, radius * 0.66 * shown - 3 * unit), palette.core);
}

export const diamond = (at: Point, size: number): Point[] => [
  { x: at.x, y: at.y - size },
  { x: at.x + size, y: at.y },
  { x: at.x, y: at.y + size },
  { x: at.x - size, y: at.y },
];

/** Half full: works, but not as it should. */
function half(brush: Brush, at: Point, radius: number, colour: number): void {
  brush.shape(arc(at, radius, 0, Math.PI), colour);
}

function question(brush: Brush, at: Point, size: number, colour: number, unit: number): void {
  const width = 1.9 * unit;
  const bow = arc({ x: at.x, y: at.y - size * 0.24 }, size * 0.26, -Math.PI * 1.05, Math.PI * 0.42);
  brush.stroke([...bow, { x: at.x, y: at.y + size * 0.2 }], width, colour);
  brush.disc({ x: at.x, y: at.y + size * 0.5 }, width * 0.62, colour);
}

export function cross(brush: Brush, at: Point, size: number, width: number, colour: number, alpha = 1): void {
  for (const s of [-1, 1]) {
    const path = [
      { x: at.x - size, y: at.y - size * s },
      { x: at.x + size, y: at.y + size * s },
    ];
    brush.stroke(path, width, colour, alpha);
  }
}

/** The world outside: the mouth of a tunnel. */
export function drawTunnel(brush: Brush, at: Point, radius: number, palette: Palette, unit: number): void {
  const w = radius * 1.25;
  const low = radius * 0.95;
  const edge = 3.6 * unit;
  const arch = (size: number, foot: number): Point[] => [
    { x: at.x - size, y: at.y + foot },
    ...arc(at, size, Math.PI, Math.PI * 2),
    { x: at.x + size, y: at.y + foot },
  ];
  brush.shape(arch(w + 2.4 * unit, low + 2.4 * unit), palette.basin);
  brush.shape(arch(w, low), palette.ring);
  brush.shape(arch(w - edge, low), palette.core);
  for (const part of [0.62, 0.34]) brush.shape(arch((w - edge) * part, low), mix(palette.ring, palette.core, part + 0.12));
}
