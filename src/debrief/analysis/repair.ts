import { tryChange, type Change, type Changed } from './change.ts';
import { differences } from './differences.ts';
import type { Search } from './search.ts';

/** Every single change tried on what the cell did, by what it is. */
export type Repairs = Map<string, Changed>;

/**
 * Tries each difference from the best known line, and from what the best policy does, alone; one step a playthrough. The
 * best of them may become that line.
 */
export function* repair(search: Search, repairs: Repairs, most: number): Generator<void> {
  const end = Math.min(search.limit, search.spent + most);
  const changes = [search.best.entries, search.reference].flatMap((better) => differences(search, better));
  for (const change of changes) {
    const name = nameOfChange(change);
    if (repairs.has(name)) continue;
    if (search.spent >= end) return;
    repairs.set(name, tryChange(search, change));
    yield;
  }
}

function nameOfChange({ kind, n, at, instead }: Change): string {
  return JSON.stringify([kind, n, at, instead]);
}
