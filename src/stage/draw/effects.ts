import { lengthOf, pointAt, slice } from '../geometry.ts';
import type { Animation } from '../plan.ts';
import { link } from '../ring.ts';
import type { Brush } from './brush.ts';
import { easeBoth, easeOut } from './ease.ts';
import { drawPassengers } from './passengers.ts';
import type { Picture } from './picture.ts';
import { cellBox } from './ring.ts';
import { cross } from './roundel.ts';
import { tick } from './signs.ts';
import { drawTrain } from './trains.ts';

type Draw<K extends Animation['kind']> = (
  brush: Brush,
  move: Extract<Animation, { kind: K }>,
  t: number,
  picture: Picture,
) => void;

/** What each movement paints over the board at a progress of 0 to 1. Some only change how the board itself is drawn. */
const effects: { [K in Animation['kind']]: Draw<K> } = {
  reveal: (brush, { station }, t, picture) => ripple(brush, station, t, picture, picture.palette.ring, 26),
  gate: (brush, { station, index }, t, { drawing, palette }) => {
    const box = drawing.stations[station]?.gates[index];
    if (!box) return;
    const by = (3 + 8 * easeOut(t)) * drawing.unit;
    const wide = { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
    brush.box(wide, 7 * drawing.unit, palette.act, 0.35 * (1 - t));
  },
  enrol: () => {},
  condition: (brush, { station, to }, t, picture) =>
    ripple(brush, station, t, picture, to === 'normal' ? picture.palette.safe : picture.palette.warn, 22),
  foothold: (brush, { station }, t, picture) => {
    ripple(brush, station, t, picture, picture.palette.danger, 36);
    if (t > 0.25) ripple(brush, station, (t - 0.25) / 0.75, picture, picture.palette.danger, 24);
  },
  train: (brush, { from, to, supposed, leak }, t, picture) => {
    const { drawing, palette, runs } = picture;
    const run = runs.find((it) => it.from === from && it.to === to && it.leak === leak);
    if (!run) return;
    const { path, part: rest } = run;
    // What leaves is seen to leave; then the train stands on its way as a sign of it.
    const part = leak ? (t < 0.72 ? easeBoth(t / 0.72) : rest) : easeBoth(t) * rest;
    if (leak && t >= 0.72) ripple(brush, to, (t - 0.72) / 0.28, picture, palette.danger, 30);
    drawTrain(brush, path, part, { leak, supposed }, palette, drawing.thickness, drawing.unit);
  },
  cleared: (brush, { station }, t, picture) => ripple(brush, station, t, picture, picture.palette.safe, 32),
  line: () => {},
  passengers: (brush, { station }, t, picture) => drawPassengers(brush, station, t, picture),
  traces: (brush, { station, to }, t, picture) =>
    ripple(brush, station, t, picture, to === 'lost' ? picture.palette.warn : picture.palette.act, 28),
  started: (brush, { station }, t, picture) => ripple(brush, station, 1 - t, picture, picture.palette.act, 20, t),
  finished: (brush, { station, how }, t, picture) => {
    const { palette, drawing } = picture;
    const colour = how === 'done' ? palette.act : palette.warn;
    ripple(brush, station, t, picture, colour, 28);
    const place = drawing.stations[station];
    if (!place) return;
    const fade = 1 - t ** 3;
    brush.disc(place.at, place.radius, palette.core, fade);
    if (how === 'done') tick(brush, place.at, drawing.unit * 1.5 * easeOut(t), colour);
    else cross(brush, place.at, place.radius * 0.5 * easeOut(t), 3 * drawing.unit, colour, fade);
  },
  signal: (brush, { body, towards, engages }, t, picture) => {
    const { drawing, palette } = picture;
    const terminus = drawing.ring?.bodies[body];
    if (!drawing.ring || !terminus) return;
    // From the edge of the cell's name, which stays readable.
    const whole = link(drawing.ring, terminus.along);
    const way = slice(whole, Math.min(cellBox(picture).width / 2, lengthOf(whole) / 2), lengthOf(whole));
    const path = towards === 'body' ? way : [...way].reverse();
    const head = lengthOf(path) * easeBoth(t);
    brush.stroke(slice(path, Math.max(0, head - 54 * drawing.unit), head), 7 * drawing.unit, palette.act, 0.8);
    brush.disc(pointAt(path, head), 6.5 * drawing.unit, palette.ring);
    const glow = towards === 'body' ? Math.max(0, t - 0.7) / 0.3 : 1 - t;
    brush.disc(terminus.at, (9 + (engages ? 20 : 11) * glow) * drawing.unit, palette.act, 0.4 * glow * (1.05 - glow) * 2);
    if (towards === 'cell' && t > 0.75) {
      const box = cellBox(picture);
      const by = (t - 0.75) * 36 * drawing.unit;
      const wide = { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
      brush.box(wide, wide.height, palette.act, 1.2 * (1 - t));
    }
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
  const place = drawing.stations[station];
  if (!place) return;
  const radius = place.radius + 3 * drawing.unit + easeOut(t) * reach * drawing.unit;
  brush.arc(place.at, radius, 3.4 * drawing.unit * (1.1 - t * 0.7), 0, Math.PI * 2, colour, Math.max(0, alpha));
}

export function drawEffect(brush: Brush, move: Animation, t: number, picture: Picture): void {
  (effects[move.kind] as Draw<Animation['kind']>)(brush, move as never, t, picture);
}
