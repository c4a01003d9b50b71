import type { Brush } from './brush.ts';
import type { Picture } from './picture.ts';

/** The night, and inside the ring the ground that the lines stand on, with a faint grid that shows where they may run. */
export function drawGround(brush: Brush, { drawing, palette }: Picture): void {
  const { basin, small, width, height, scale, unit } = drawing;
  brush.box({ x: 0, y: 0, width, height }, 0, palette.ground);
  brush.box(basin, drawing.ring ? small * 2 : 0, palette.basin);
  const step = (cell: number) => (cell < 26 ? cell * 2 : cell);
  const [wide, high] = [step(scale.x), step(scale.y)];
  const first = Object.values(drawing.stations)[0]?.at ?? { x: basin.x, y: basin.y };
  const inset = 10 * unit;
  const startOf = (from: number, through: number, by: number) => from + ((((through - from) % by) + by) % by);
  for (let x = startOf(basin.x + inset, first.x, wide); x < basin.x + basin.width - inset; x += wide) {
    for (let y = startOf(basin.y + inset, first.y, high); y < basin.y + basin.height - inset; y += high) {
      brush.disc({ x, y }, 1.2, palette.grid);
    }
  }
}
