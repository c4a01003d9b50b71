/** The value under which a share of the values lies, 0 to 1; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** A figure that must not be over a limit, with whether it is. What was not measured is over. */
export const atMost = (value: number, limit: number, digits = 0): string =>
  `${value.toFixed(digits)} ${value <= limit ? 'ok' : 'OVER'}`;

/** A figure that must reach a limit, with whether it does. */
export const atLeast = (value: number, limit: number, digits = 0): string =>
  `${value.toFixed(digits)} ${value >= limit ? 'ok' : 'UNDER'}`;

/** p50, p90, p98 and the worst, in milliseconds, in one cell each; `limit` is that of p98. */
export function spread(values: readonly number[], limit: number): string[] {
  const [half, most, nearly] = [0.5, 0.9, 0.98].map((share) => quantile(values, share)) as [number, number, number];
  return [half.toFixed(0), most.toFixed(0), atMost(nearly, limit), Math.max(...values).toFixed(0)];
}
