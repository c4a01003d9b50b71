import type { Analysis } from '../../../debrief/index.ts';
import type { Command, Entry } from '../../../engine/types.ts';

/** One line of what was done: a decision, or a wait that cost something. */
export type Deed =
  | { kind: 'decision'; n: number; at: number; command: Command; cost: number }
  | { kind: 'wait'; at: number; until: number; cost: number };

const DIRECTION = new Set<Command['type']>([
  'fire',
  'delay',
  'skip',
  'put-back',
  'put-forward',
  'edit',
  'improvise',
  'observe',
  'strike',
]);

/** What the cell did and where it waited too long, in order of time. */
export function deedsOf(entries: readonly Entry[], { decisions, waits }: Pick<Analysis, 'decisions' | 'waits'>): Deed[] {
  const costs = new Map(decisions.map(({ n, cost }) => [n, cost]));
  const done = entries
    .filter(({ command }) => !DIRECTION.has(command.type))
    .map(({ n, at, command }): Deed => ({ kind: 'decision', n, at, command, cost: costs.get(n) ?? 0 }));
  const waited = waits
    .filter(({ cost }) => cost > 0)
    .map(({ from, to, cost }): Deed => ({ kind: 'wait', at: from, until: to, cost }));
  return [...done, ...waited].sort((one, other) => one.at - other.at || rank(one) - rank(other));
}

/** A wait starts after what was done at its minute. */
function rank({ kind }: Deed): number {
  return kind === 'wait' ? 1 : 0;
}
