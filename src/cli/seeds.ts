import { CallError } from './output.ts';
import type { Term } from './words.ts';

const MOST = 2_147_483_647;

/** `7`, or a range `1..200`, both ends included. */
export function readSeeds(text: string, term: Term): number[] {
  const match = /^(\d+)(?:\.\.(\d+))?$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (!match || last < first || last > MOST || last - first >= 100_000) throw new CallError(term('seedWrong', { found: text }));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
