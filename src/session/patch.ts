import type { View } from '../engine/index.ts';

/** The parts of a view that changed. A list of things with an `id` or an `n` says the order, and gives only what changed. */
export type Patch = Record<string, { whole: unknown } | { order: (string | number)[]; changed: unknown[] }>;

type Thing = Record<string, unknown>;

/** Remembers what a seat was last sent, and says what is new in the next view. */
export function createDiffer(): (view: View) => Patch {
  const wholes = new Map<string, string>();
  const things = new Map<string, Map<string | number, string>>();

  return (view) => {
    const patch: Patch = {};
    for (const [part, value] of Object.entries(view)) {
      const keyed = listOf(value);
      if (!keyed) {
        const text = JSON.stringify(value);
        if (wholes.get(part) === text) continue;
        wholes.set(part, text);
        things.delete(part);
        patch[part] = { whole: value };
        continue;
      }
      const before = things.get(part) ?? new Map<string | number, string>();
      const now = new Map<string | number, string>();
      const changed: unknown[] = [];
      for (const [key, thing] of keyed) {
        const text = JSON.stringify(thing);
        now.set(key, text);
        if (before.get(key) !== text) changed.push(thing);
      }
      const sameOrder = sameKeys([...before.keys()], [...now.keys()]);
      if (things.has(part) && changed.length === 0 && sameOrder) continue;
      things.set(part, now);
      wholes.delete(part);
      patch[part] = { order: [...now.keys()], changed };
    }
    return patch;
  };
}

/** The view after a patch; what did not change stays the same object. */
export function patched(view: Partial<View>, patch: Patch): View {
  const next: Thing = { ...view };
  for (const [part, change] of Object.entries(patch)) {
    if ('whole' in change) {
      next[part] = change.whole;
      continue;
    }
    const known = new Map([...(listOf(next[part]) ?? []), ...(listOf(change.changed) ?? [])]);
    next[part] = change.order.map((key) => known.get(key));
  }
  return next as unknown as View;
}

/** The items of a list by their own key; null if this is no list of things that have one each. */
function listOf(value: unknown): Map<string | number, unknown> | null {
  if (!Array.isArray(value)) return null;
  const keyed = new Map<string | number, unknown>();
  for (const item of value as Thing[]) {
    const key = keyOf(item);
    if (key === null || keyed.has(key)) return null;
    keyed.set(key, item);
  }
  return keyed;
}

function keyOf(item: Thing | null): string | number | null {
  if (typeof item !== 'object' || item === null) return null;
  const key = item.n ?? item.id;
  return typeof key === 'string' || typeof key === 'number' ? key : null;
}

function sameKeys(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
