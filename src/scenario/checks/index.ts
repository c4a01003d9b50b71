import type { Draft } from '../draft.ts';

/** Every check that looks across a scenario's items and files. */
const CHECKS: ((draft: Draft) => void)[] = [];

export function check(draft: Draft): void {
  for (const one of CHECKS) one(draft);
}
