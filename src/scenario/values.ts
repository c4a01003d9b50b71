import type { Path } from './problem.ts';

/** What stands at a path of a plain value, or undefined. Only own keys count. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<string | number, unknown>)[part];
  }
  return here;
}

/** Own keys of a map, none for anything else. */
export function keysAt(value: unknown, path: Path): string[] {
  const here = valueAt(value, path);
  return typeof here === 'object' && here !== null && !Array.isArray(here) ? Object.keys(here) : [];
}

/** The items of a list, none for anything else. */
export function listAt(value: unknown, path: Path): unknown[] {
  const here = valueAt(value, path);
  return Array.isArray(here) ? here : [];
}
