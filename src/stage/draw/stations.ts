import type { BoardStation } from '../../engine/types.ts';
import { grow } from '../geometry.ts';
import { condition, known } from '../knowledge.ts';
import type { StationLayout } from '../layout.ts';
import type { Brush } from './brush.ts';
import { drawGates } from './gates.ts';
import type { Picture } from './picture.ts';
import { capsule, drawRoundel, drawTunnel, type Roundel } from './roundel.ts';
import { drawSigns } from './signs.ts';
import { drawWork, ringRadius } from './work.ts';

/** All stations: roundel, what is inside, and what stands beside them. */
export function drawStations(brush: Brush, picture: Picture): void {
  const { view, drawing, palette, focus, hover, moving } = picture;
  for (const station of view.board.stations) {
    if (!picture.wanted(`station ${station.id}`)) continue;
    const place = drawing.stations[station.id]!;
    if (focus === station.id) drawFocus(brush, place, picture);
    else if (hover === station.id) capsule(brush, place, place.radius + 6 * drawing.unit, palette.ring, 0.2);
    // Lines end at what surrounds the station.
    if (station.work.length > 0)
      brush.disc(place.at, ringRadius(station, place, drawing.unit) + 2.6 * drawing.unit, palette.basin);
    if (station.kind === 'outside') drawTunnel(brush, place.at, place.radius, palette, drawing.unit);
    else drawRoundel(brush, place, roundelOf(station, picture), palette, drawing.unit, moving[`mark ${station.id}`] ?? 1);
    drawWork(brush, station, place, picture);
    drawGates(brush, station, place, picture);
    drawSigns(brush, station, place, picture);
  }
}

function roundelOf(station: BoardStation, { view }: Picture): Roundel {
  const footholds = station.marks.filter((it) => it.mark === 'foothold');
  return {
    seen: known(station, view),
    condition: condition(station),
    intruder: footholds.length === 0 ? null : footholds.some((it) => it.confidence === 'known') ? 'known' : 'supposed',
  };
}

/** Where the keyboard is in the text: a double ring, and a frame around the name. */
function drawFocus(brush: Brush, place: StationLayout, { drawing, palette }: Picture): void {
  const { unit } = drawing;
  const frame = grow(place.label.box, 4 * unit);
  brush.box(grow(frame, 2.4 * unit), 6 * unit, palette.ring);
  brush.box(frame, 4.4 * unit, palette.ground);
  capsule(brush, place, place.radius + 10.5 * unit, palette.ring);
  capsule(brush, place, place.radius + 7.5 * unit, palette.ground);
}
