import { distance, type Point } from '../geometry.ts';
import { known } from '../knowledge.ts';
import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** So many thin discs that no edge shows. */
const VEILS = 8;

/** Where the cell does not see: lines dissolve, and a screen of dots lies over the place, thinner outwards. */
export function drawFog(brush: Brush, picture: Picture): void {
  const { view, drawing, palette, moving } = picture;
  const { unit } = drawing;
  const reach = fogReach(picture);
  const hidden: { at: Point; amount: number }[] = [];
  for (const station of view.board.stations) {
    const amount = moving[`fog ${station.id}`] ?? (known(station, view) ? 0 : 1);
    if (amount > 0 && picture.wanted(`fog ${station.id}`)) hidden.push({ at: drawing.stations[station.id]!.at, amount });
  }
  for (const { at, amount } of hidden) {
    for (let k = 0; k < VEILS; k++) {
      brush.disc(at, reach * (1 - (k * 0.6) / VEILS) * (0.6 + 0.4 * amount), palette.basin, 0.15 * amount);
    }
  }
  const step = 6.4 * unit;
  const seen = new Set<string>();
  for (const { at } of hidden) {
    const row = (y: number) => Math.round(y / (step * 0.866));
    for (let r = row(at.y - reach); r <= row(at.y + reach); r++) {
      const shift = r % 2 === 0 ? 0 : step / 2;
      for (let c = Math.floor((at.x - reach) / step); c <= Math.ceil((at.x + reach) / step); c++) {
        const key = `${r} ${c}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const dot = { x: c * step + shift, y: r * step * 0.866 };
        brush.disc(dot, 1.75 * unit * thickness(dot, hidden, reach), palette.fog);
      }
    }
  }
}

/** Pixels around a station that the fog covers. */
export const fogReach = ({ drawing }: Picture): number =>
  Math.min(Math.min(drawing.scale.x, drawing.scale.y) * 1.75, 46 * drawing.unit);

/** From 1 at the heart of the fog to 0 at its edge; under a fifth nothing is drawn. */
function thickness(dot: Point, hidden: { at: Point; amount: number }[], reach: number): number {
  let most = 0;
  for (const { at, amount } of hidden) most = Math.max(most, (1 - distance(at, dot) / reach) * amount);
  return most < 0.06 ? 0 : 0.35 + 0.65 * Math.min(1, most * 1.4);
}
