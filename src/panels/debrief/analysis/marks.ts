/** How dear a decision or a wait was. */
export type Mark = 'slip' | 'mistake' | 'blunder';

/** The signs that chess players write after a move. */
export const SIGNS: Record<Mark, string> = { slip: '?!', mistake: '?', blunder: '??' };

export const TONES = { slip: 'plain', mistake: 'warn', blunder: 'danger' } as const;

/** The mark of a cost in points; null where nothing was lost. */
export function markOf(cost: number): Mark | null {
  if (cost >= 8) return 'blunder';
  if (cost >= 4) return 'mistake';
  return cost > 0 ? 'slip' : null;
}
