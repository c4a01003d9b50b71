import equal from 'fast-deep-equal';
import type { View } from '../engine/index.ts';

/** The parts of a view that changed. A list of things with an `id` or an `n` says the order, and gives only what changed. */
export type Patch = Record<string, { whole: unknown } | { order: (string | number)[]; changed: unknown[] }>;

type Thing = Record<string, unknown>;

/** Remembers what a seat was last sent, and says what is new in the next view. Keeps the views: they must not change. */
export function createDiffer(): (view: View) => Patch {
  let last: Thing = {};

  return (view) => {
    const patch: Patch = {};
    for (const [part, value] of Object.entries(view)) {
      if (part in last && equal(last[part], value)) continue;
      const now = listOf(value);
      const before = listOf(last[part]);
      patch[part] = now
        ? { order: [...now.keys()], changed: [...now].flatMap(([key, thing]) => (equal(before?.get(key), thing) ? [] : [thing])) }
        : { whole: value };
    }
    last = { ...view };
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
