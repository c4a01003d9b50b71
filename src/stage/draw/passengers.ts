import type { Point } from '../geometry.ts';
import { arc } from '../outline.ts';
import type { Brush } from './brush.ts';
import { easeOut } from './ease.ts';
import type { Picture } from './picture.ts';

const PEOPLE = 7;

/** Sessions that are revoked: the passengers are put out of the station, one after another, and are gone. */
export function drawPassengers(brush: Brush, station: string, t: number, { drawing, palette }: Picture): void {
  const place = drawing.stations[station];
  if (!place) return;
  const { unit } = drawing;
  for (let i = 0; i < PEOPLE; i++) {
    const own = Math.max(0, Math.min(1, (t - i * 0.05) / (1 - (PEOPLE - 1) * 0.05)));
    if (own === 0) continue;
    const angle = (i * 2 * Math.PI) / PEOPLE - Math.PI / 2 + 0.25;
    const far = place.radius * 0.6 + easeOut(own) * 40 * unit;
    const at = {
      x: place.at.x + Math.cos(angle) * far,
      y: place.at.y + Math.sin(angle) * far - Math.sin(own * Math.PI) * 7 * unit,
    };
    person(brush, at, unit, palette.ring, palette.ground, Math.min(1, 2 * (1 - own)));
  }
}

/** A head and shoulders, 11 units high. */
export function person(brush: Brush, at: Point, unit: number, colour: number, edge: number, alpha = 1): void {
  const bust = (by: number): Point[] => [
    { x: at.x - (4 + by) * unit, y: at.y + (5.5 + by) * unit },
    ...arc({ x: at.x, y: at.y + 3.4 * unit }, (4 + by) * unit, Math.PI, 2 * Math.PI),
    { x: at.x + (4 + by) * unit, y: at.y + (5.5 + by) * unit },
  ];
  const head = { x: at.x, y: at.y - 3.4 * unit };
  brush.shape(bust(1.4), edge, alpha);
  brush.disc(head, 4 * unit, edge, alpha);
  brush.shape(bust(0), colour, alpha);
  brush.disc(head, 2.7 * unit, colour, alpha);
}
