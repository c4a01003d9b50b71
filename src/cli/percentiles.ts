export interface Percentiles {
  p5: number;
  p50: number;
  p95: number;
}

/** By nearest rank: each is one of the values. */
export function percentiles(values: number[]): Percentiles {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (percent: number) => sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? 0;
  return { p5: at(5), p50: at(50), p95: at(95) };
}
