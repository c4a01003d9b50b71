import type { Fact } from '../../../engine/types.ts';

export const KINDS = ['all', 'orders', 'messages', 'notices', 'findings'] as const;
export type Kind = (typeof KINDS)[number];

const OF: Partial<Record<Fact['type'], Exclude<Kind, 'all'>>> = {
  ordered: 'orders',
  started: 'orders',
  done: 'orders',
  failed: 'orders',
  withdrawn: 'orders',
  cancelled: 'orders',
  allowed: 'orders',
  'nothing-found': 'findings',
  found: 'findings',
  corrected: 'findings',
  reported: 'findings',
  delivered: 'messages',
  answered: 'messages',
  silent: 'messages',
  sent: 'notices',
  told: 'notices',
  heard: 'notices',
};

/** Which filter of the log a fact falls under; `all` for those under none. */
export function kindOf(fact: Fact): Kind {
  return OF[fact.type] ?? 'all';
}
