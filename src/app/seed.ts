/** A seed nobody chose: 32 bits. */
export function drawSeed(): number {
  const numbers = new Uint32Array(1);
  crypto.getRandomValues(numbers);
  return numbers[0] ?? 0;
}
