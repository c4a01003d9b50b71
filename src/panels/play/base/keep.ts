/**
 * `next`, with every part that equals the same part of `previous` taken from `previous`:
 * a view rebuilt ten times a second then differs by reference only where it differs in fact.
 * Plain JSON only.
 */
export function keep<T>(previous: T, next: T): T {
  if (Object.is(previous, next) || !isTree(previous) || !isTree(next)) return next;
  return Array.isArray(previous) || Array.isArray(next) ? keepList(previous, next) : keepRecord(previous, next);
}

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function keepList<T>(previous: T, next: T): T {
  if (!Array.isArray(previous) || !Array.isArray(next)) return next;
  const old = byId(previous);
  let same = previous.length === next.length;
  const kept = next.map((item: unknown, index) => {
    const result: unknown = keep(old?.get(idOf(item)) ?? previous[index], item);
    if (result !== previous[index]) same = false;
    return result;
  });
  return same ? previous : (kept as T);
}

/** Items that carry an id or a number are compared with their own earlier self, wherever it stood. */
function byId(list: unknown[]): Map<unknown, unknown> | null {
  return idOf(list[0]) === undefined ? null : new Map(list.map((item) => [idOf(item), item]));
}

function idOf(item: unknown): unknown {
  return isTree(item) ? (item['id'] ?? item['n']) : undefined;
}

function keepRecord<T>(previous: T & Tree, next: T & Tree): T {
  const names = Object.keys(next);
  let same = names.length === Object.keys(previous).length;
  const kept: Tree = {};
  for (const name of names) {
    kept[name] = keep(previous[name], next[name]);
    if (kept[name] !== previous[name]) same = false;
  }
  return same ? previous : (kept as T);
}
