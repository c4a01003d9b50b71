type Curve = readonly (readonly [number, number])[];

/** Points of a piecewise linear curve, flat before its first and after its last corner; halves round up. */
export function pointsAt(curve: Curve, x: number): number {
  const after = curve.findIndex(([corner]) => corner >= x);
  if (after === -1) return curve.at(-1)?.[1] ?? 0;
  const [x1, y1] = curve[after] as readonly [number, number];
  const before = curve[after - 1];
  if (before === undefined || x1 === x) return y1;
  const [x0, y0] = before;
  const width = x1 - x0;
  return halfUp(y0 * width + (y1 - y0) * (x - x0), width);
}

/** The most and the least that a curve gives, 0 included: what never happened gives 0. */
export function rangeOf(curve: Curve): { max: number; worst: number } {
  const points = curve.map(([, y]) => y);
  return { max: Math.max(0, ...points), worst: Math.min(0, ...points) };
}

/** The integer nearest to a fraction, in integer arithmetic. */
function halfUp(numerator: number, denominator: number): number {
  const doubled = 2 * numerator + denominator;
  const whole = 2 * denominator;
  return (doubled - (((doubled % whole) + whole) % whole)) / whole;
}
