/**
 * `now`, with whatever is equal to its counterpart in `before` put in its place: what did not change stays the same object,
 * and comparing two moments costs little. Both are plain data; `now` must be nobody else's yet, since it is written to.
 */
export function kept<T>(before: unknown, now: T): T {
  if (!isThing(before) || !isThing(now) || before === now || Array.isArray(before) !== Array.isArray(now)) return now;
  const keys = Object.keys(now);
  let same = Object.keys(before).length === keys.length;
  for (const key of keys) {
    const was = before[key];
    const is = now[key];
    if (was === is) continue;
    const part = kept(was, is);
    if (part !== is) (now as Record<string, unknown>)[key] = part;
    if (part !== was) same = false;
  }
  return same ? (before as T) : now;
}

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
