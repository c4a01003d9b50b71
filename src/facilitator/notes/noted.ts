import type { Fact, Mark } from '../../engine/types.ts';

/** A note being written; `of` is the entry that it corrects. */
export interface NoteDraft {
  text: string;
  objective: string;
  mark: Mark;
  of: { n: number; at: number } | null;
}

export const BLANK_NOTE: NoteDraft = { text: '', objective: '', mark: 'neutral', of: null };

type Observed = Extract<Fact, { type: 'observed' }>;

/** The notes that were not taken back, the latest first. */
export function keptNotes(facts: readonly Fact[]): Observed[] {
  const struck = new Set(facts.flatMap((fact) => (fact.type === 'struck' ? [fact.note] : [])));
  return facts.filter((fact): fact is Observed => fact.type === 'observed' && !struck.has(fact.n)).reverse();
}
