export type Point = readonly [x: number, y: number];

/** The path of a metro line through its corners, each bend rounded by `radius`. */
export function linePath(corners: readonly Point[], radius = 26): string {
  return corners
    .map(([x, y], index) => {
      const before = corners[index - 1];
      const after = corners[index + 1];
      if (!before) return `M${x} ${y}`;
      if (!after) return `L${x} ${y}`;
      return `L${towards([x, y], before, radius)}Q${x} ${y} ${towards([x, y], after, radius)}`;
    })
    .join('');
}

function towards([x, y]: Point, [toX, toY]: Point, by: number): string {
  const part = Math.min(0.5, by / Math.hypot(toX - x, toY - y));
  return `${round(x + (toX - x) * part)} ${round(y + (toY - y) * part)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
