import { lengthOf, pointAt, slice } from '../geometry.ts';
import type { Layout } from '../layout.ts';
import { track } from '../network.ts';
import type { Animation } from '../plan.ts';
import { link } from '../ring.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';
import { cross } from './stations.ts';
import { drawTrain, standing } from './trains.ts';

type Draw<K extends Animation['kind']> = (
  brush: Brush,
  move: Extract<Animation, { kind: K }>,
  t: number,
  picture: Picture,
) => void;

const easeOut = (t: number) => 1 - (1 - t) ** 3;
const easeBoth = (t: number) => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

/** What each movement paints over the board at a progress of 0 to 1. Some only change how the board itself is drawn. */
const effects: { [K in Animation['kind']]: Draw<K> } = {
  reveal: (brush, { station }, t, picture) => ripple(brush, station, t, picture, picture.palette.ring, 16),
  gate: (brush, { station, index }, t, { drawing, palette }) => {
    const box = drawing.stations[station]?.gates[index];
    if (!box) return;
    const by = (3 + 7 * easeOut(t)) * drawing.unit;
    const wide = { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
    brush.box(wide, 6 * drawing.unit, palette.act, 0.3 * (1 - t));
  },
  condition: (brush, { station, to }, t, picture) =>
    ripple(brush, station, t, picture, to === 'normal' ? picture.palette.safe : picture.palette.warn, 20),
  foothold: (brush, { station }, t, picture) => {
    ripple(brush, station, t, picture, picture.palette.danger, 34);
    if (t > 0.25) ripple(brush, station, (t - 0.25) / 0.75, picture, picture.palette.danger, 22);
  },
  train: (brush, { from, to, supposed, leak }, t, picture) => {
    const path = track(picture.view.board, picture.drawing, from, to);
    drawTrain(brush, path, easeBoth(t) * standing(path, picture), picture, supposed, leak);
  },
  cleared: (brush, { station }, t, picture) => ripple(brush, station, t, picture, picture.palette.safe, 30),
  line: () => {},
  passengers: (brush, { station }, t, { drawing, palette }) => {
    const place = drawing.stations[station];
    if (!place) return;
    for (let i = 0; i < 10; i++) {
      const a = (i * Math.PI) / 5 + 0.3;
      const far = place.radius + easeOut(t) * 30 * drawing.unit;
      brush.disc(
        { x: place.at.x + Math.cos(a) * far, y: place.at.y + Math.sin(a) * far },
        2.4 * drawing.unit,
        palette.act,
        1 - t,
      );
    }
  },
  started: (brush, { station }, t, picture) => ripple(brush, station, 1 - t, picture, picture.palette.act, 20, t),
  finished: (brush, { station, how }, t, picture) => {
    const { palette, drawing } = picture;
    ripple(brush, station, t, picture, how === 'done' ? palette.act : palette.textDim, 26);
    const place = drawing.stations[station];
    if (how !== 'done' && place) cross(brush, place.at, place.radius * 0.7, 3 * drawing.unit, palette.warn, 1 - t);
  },
  signal: (brush, { body, towards, engages }, t, { drawing, palette }) => {
    const terminus = drawing.ring?.bodies[body];
    if (!drawing.ring || !terminus) return;
    const way = link(drawing.ring, terminus.along);
    const path = towards === 'body' ? way : [...way].reverse();
    const total = lengthOf(path);
    const head = total * easeBoth(t);
    brush.stroke(slice(path, Math.max(0, head - 46 * drawing.unit), head), 6 * drawing.unit, palette.act, 0.7);
    brush.disc(pointAt(path, head), 5.5 * drawing.unit, palette.ring);
    const glow = towards === 'body' ? Math.max(0, t - 0.7) / 0.3 : 1 - t;
    brush.disc(terminus.at, (8 + (engages ? 18 : 10) * glow) * drawing.unit, palette.act, 0.35 * glow * (1.05 - glow));
  },
};

function ripple(
  brush: Brush,
  station: string,
  t: number,
  { drawing }: Picture,
  colour: number,
  reach: number,
  alpha = 1 - t,
): void {
  const place: Layout['stations'][string] | undefined = drawing.stations[station];
  if (!place) return;
  const radius = place.radius + 3 * drawing.unit + easeOut(t) * reach * drawing.unit;
  brush.arc(place.at, radius, 3 * drawing.unit * (1.1 - t * 0.7), 0, Math.PI * 2, colour, Math.max(0, Math.min(1, alpha)));
}

export function drawEffect(brush: Brush, move: Animation, t: number, picture: Picture): void {
  (effects[move.kind] as Draw<Animation['kind']>)(brush, move as never, t, picture);
}

/** What is drawn otherwise on the board itself while a movement is on its way. */
export function held(move: Animation, t: number): [string, number] | null {
  if (move.kind === 'gate') return [`gate ${move.station} ${move.index}`, easeOut(t)];
  if (move.kind === 'line') return [`line ${move.line}`, move.cut ? easeOut(t) : 1 - easeOut(t)];
  if (move.kind === 'foothold') return [`mark ${move.station}`, easeOut(t)];
  if (move.kind === 'train') return [`train ${move.from} ${move.to}`, t];
  return null;
}
