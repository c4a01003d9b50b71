import type { Samples } from './synth.ts';

/** How strong a click a loop makes where it turns, in dB of full scale: what its slope changes by from sample to sample. */
export function joint(samples: Samples): number {
  const at = (i: number): number => samples[(i + samples.length) % samples.length]!;
  const bends = [-2, -1, 0, 1].map((i) => Math.abs(at(i + 1) - 2 * at(i) + at(i - 1)));
  return 20 * Math.log10(Math.max(...bends, 1e-9));
}
