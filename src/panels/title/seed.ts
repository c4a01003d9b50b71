const LARGEST = 4_294_967_295;

/** A typed seed: a whole number of 32 bits, null for none, or 'wrong'. Spaces between digits are allowed. */
export function readSeed(typed: string): number | null | 'wrong' {
  const digits = typed.replace(/[\s\u00a0\u202f,]/g, '');
  if (digits === '') return null;
  if (!/^\d{1,10}$/.test(digits)) return 'wrong';
  const seed = Number(digits);
  return seed <= LARGEST ? seed : 'wrong';
}
