/** The value under which a share of the values lies, 0 to 1; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** p50, p90, p98 and the worst, in milliseconds, in one cell each. */
export function spread(values: readonly number[]): string[] {
  return [...[0.5, 0.9, 0.98].map((share) => quantile(values, share)), Math.max(...values)].map((value) => value.toFixed(0));
}
