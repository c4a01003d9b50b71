import type { BoardStation } from '../../engine/types.ts';
import { distance, type Point } from '../geometry.ts';
import { condition, known } from '../knowledge.ts';
import type { StationLayout } from '../layout.ts';
import { mix } from '../palette.ts';
import { drawBadge } from './badges.ts';
import type { Brush } from './brush.ts';
import { drawGates } from './gates.ts';
import type { Picture } from './picture.ts';
import { drawWork } from './work.ts';

/** All stations: halo, ring, what is inside, and what stands beside them. */
export function drawStations(brush: Brush, picture: Picture): void {
  for (const station of picture.view.board.stations) {
    const place = picture.drawing.stations[station.id]!;
    if (picture.hover === station.id) body(brush, place, place.radius + 5 * picture.drawing.unit, picture.palette.ring, 0.16);
    if (picture.focus === station.id) focus(brush, place, picture);
    if (station.kind === 'outside') drawOutside(brush, place, picture);
    else drawStation(brush, station, place, picture);
    drawWork(brush, station, place, picture);
    drawGates(brush, station, place, picture);
    drawBadge(brush, station, place, picture);
  }
}

/** A disc, or a capsule over the lines that meet. */
function body(brush: Brush, { ends: [a, b], at }: StationLayout, radius: number, colour: number, alpha = 1): void {
  if (distance(a, b) < 1) brush.disc(at, radius, colour, alpha);
  else brush.stroke([a, b], radius * 2, colour, alpha);
}

function focus(brush: Brush, place: StationLayout, { drawing, palette }: Picture): void {
  const { unit } = drawing;
  body(brush, place, place.radius + 11 * unit, palette.act);
  body(brush, place, place.radius + 8 * unit, palette.basin);
}

function drawStation(brush: Brush, station: BoardStation, place: StationLayout, picture: Picture): void {
  const { palette, drawing, view } = picture;
  const { radius } = place;
  const thick = 3.4 * drawing.unit;
  const lit = known(station, view);
  const state = condition(station);
  body(brush, place, radius + 2.4 * drawing.unit, palette.basin);
  if (!lit && state === 'normal') {
    // In the fog: a hollow ring in pieces.
    body(brush, place, radius * 0.86, palette.ringDim);
    body(brush, place, radius * 0.86 - 2 * drawing.unit, palette.ground);
  } else if (state === 'cut') {
    body(brush, place, radius, palette.ringDim);
    body(brush, place, radius - thick, palette.ground);
    // Its badge says it too: a foothold takes the middle.
    if (!station.marks.some((it) => it.mark === 'foothold'))
      cross(brush, place.at, radius * 0.42, 3 * drawing.unit, palette.ring);
  } else {
    body(brush, place, radius, palette.ring);
    body(brush, place, radius - thick, palette.core);
    if (state === 'degraded') half(brush, place, radius - thick, mix(palette.ring, palette.core, 0.35));
  }
  drawFoothold(brush, station, place, picture);
}

/** Half full: works, but not as it should. */
function half(brush: Brush, { at }: StationLayout, radius: number, colour: number): void {
  const points = Array.from({ length: 17 }, (_, i) => ({
    x: at.x + Math.cos((Math.PI * i) / 16) * radius,
    y: at.y + Math.sin((Math.PI * i) / 16) * radius,
  }));
  brush.shape(points, colour);
}

export function cross(brush: Brush, at: Point, half: number, width: number, colour: number, alpha = 1): void {
  for (const s of [-1, 1]) {
    const path = [
      { x: at.x - half, y: at.y - half * s },
      { x: at.x + half, y: at.y + half * s },
    ];
    brush.stroke(path, width, colour, alpha);
  }
}

/** He is here: a full diamond in a spiked ring. Perhaps: a hollow one in a dashed ring. */
function drawFoothold(brush: Brush, station: BoardStation, { at, radius }: StationLayout, picture: Picture): void {
  const marks = station.marks.filter((it) => it.mark === 'foothold');
  if (marks.length === 0) return;
  const { palette, drawing, moving } = picture;
  const shown = moving[`mark ${station.id}`] ?? 1;
  const sure = marks.some((it) => it.confidence === 'known');
  const outer = radius + 5.5 * drawing.unit;
  if (sure) brush.arc(at, outer, 2.6 * drawing.unit, 0, 2 * Math.PI * shown + 0.02, palette.danger);
  else brush.pieces(at, outer, 2.2 * drawing.unit, 10, palette.danger, shown);
  const size = radius * 0.62 * shown;
  brush.shape(diamond(at, size), palette.danger);
  if (!sure) brush.shape(diamond(at, size - 2.4 * drawing.unit), palette.core);
}

export const diamond = (at: Point, size: number): Point[] => [
  { x: at.x, y: at.y - size },
  { x: at.x + size, y: at.y },
  { x: at.x, y: at.y + size },
  { x: at.x - size, y: at.y },
];

/** The world outside: the mouth of a tunnel. */
function drawOutside(brush: Brush, { at, radius }: StationLayout, { palette, drawing }: Picture): void {
  const w = radius * 1.25;
  const arch = (size: number, low: number): Point[] => [
    { x: at.x - size, y: at.y + low },
    ...Array.from({ length: 13 }, (_, i) => ({
      x: at.x - Math.cos((Math.PI * i) / 12) * size,
      y: at.y - Math.sin((Math.PI * i) / 12) * size,
    })),
    { x: at.x + size, y: at.y + low },
  ];
  const low = radius * 0.85;
  const edge = 3.2 * drawing.unit;
  brush.shape(arch(w + 2.4 * drawing.unit, low + 2.4 * drawing.unit), palette.basin);
  brush.shape(arch(w, low), palette.ring);
  brush.shape(arch(w - edge, low - edge), palette.ground);
  brush.shape(arch(w - edge * 2.2, low - edge), mix(palette.ring, palette.ground, 0.72));
}
