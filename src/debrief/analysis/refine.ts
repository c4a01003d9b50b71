import { isSpent, lineIn, lineAt, policyAt, valuesByPoint, tryFrom, type Search } from './search.ts';

/** How many policies a point asks; the others are far behind. */
const POLICIES = 2;

/** Tries what is known to be good from a point: policies, and what is left of the best line. One step a playthrough. */
export function* tryPoint(search: Search, index: number): Generator<void> {
  const asked = search.found.has(index) ? [] : search.policies.slice(0, POLICIES);
  for (const policy of asked) {
    if (isSpent(search)) return;
    tryFrom(search, index, policyAt(search, index, policy));
    yield;
  }
  const { best, grafted } = search;
  if (isSpent(search) || (grafted.get(index) ?? -1) >= best.score) return;
  grafted.set(index, best.score);
  tryFrom(search, index, lineAt(search, index, lineIn(best.entries)));
  yield;
}

/**
 * Tries points where the curve falls and leaves out those between two that are worth the same: it never rises, so they
 * are worth that too. Halves the indexes, which are ascending, from the whole down.
 */
export function* refine(search: Search, indexes: readonly number[]): Generator<void> {
  let spans: [number, number][] = [[0, indexes.length - 1]];
  yield* tryPoint(search, indexes[0] as number);
  yield* tryPoint(search, indexes.at(-1) as number);
  while (spans.length > 0) {
    const known = valuesByPoint(search);
    const value = (place: number) => known.get(indexes[place] as number)?.reachable ?? search.score;
    const falling = spans.filter(([from, to]) => to - from > 1 && value(from) > value(to));
    const next: [number, number][] = [];
    for (const [from, to] of falling) {
      if (isSpent(search)) return;
      const middle = (from + to) >> 1;
      yield* tryPoint(search, indexes[middle] as number);
      next.push([from, middle], [middle, to]);
    }
    spans = next;
  }
}
