export const easeOut = (t: number): number => 1 - (1 - t) ** 3;

export const easeBoth = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

/** Comes a little too far, then back: what is set down firmly. */
export const settle = (t: number): number => 1 + 2.4 * (t - 1) ** 3 + 1.4 * (t - 1) ** 2;
