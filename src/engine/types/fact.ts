import type { LeafGuard } from '../../scenario/scenario.ts';
import type { Mark } from './command.ts';
import type { Text } from './text.ts';
import type { Grade, Phase } from './world.ts';

/** Something that happened, at an exercise minute, with its cause. Derived from the entries, never a source. */
export type Fact = { at: number; cause: Cause } & Happened;

export type Happened =
  | { type: 'phase'; phase: Phase }
  | { type: 'drawn'; variant: string }
  | { type: 'chart'; chart: string; from: string | null; to: string }
  | { type: 'event'; event: string }
  | { type: 'quantity'; quantity: string; value: number; rest: number; rate: number }
  | { type: 'ordered'; n: number; order: string; target: string | null; by: string }
  | { type: 'started'; n: number; order: string; target: string | null; until: number }
  | { type: 'done'; n: number; order: string; target: string | null }
  | { type: 'failed'; n: number; order: string; target: string | null; why: string }
  | { type: 'withdrawn'; n: number; order: string; target: string | null }
  | { type: 'cancelled'; n: number; order: string; target: string | null }
  | { type: 'found'; finding: string; value: number | null }
  | { type: 'nothing-found'; n: number; order: string }
  | { type: 'corrected'; finding: string; by: string }
  | { type: 'delivered'; inject: string; until: number | null }
  | { type: 'answered'; inject: string; option: string; by: string }
  | { type: 'silent'; inject: string }
  /** `full`: the cell has had as many as one exercise shows. */
  | { type: 'skipped'; inject: string; full?: true }
  | { type: 'delayed'; inject: string; until: number }
  | { type: 'put-back'; inject: string }
  | { type: 'put-forward'; inject: string; to: number }
  | { type: 'edited'; inject: string }
  | { type: 'improvised'; n: number; from: Text; title: Text; seats: string[] | null }
  | { type: 'observed'; n: number; by: string; objective: string | null; mark: Mark; text: string }
  | { type: 'struck'; note: number; by: string }
  | { type: 'sent'; n: number; body: string; by: string; seat: string; channel: string; content: string[] }
  | { type: 'told'; n: number; body: string; by: string; seat: string; channel: string; content: string[]; grade: Grade | null }
  | { type: 'heard'; body: string; answer: string; engages: boolean; seats: string[] }
  | { type: 'allowed'; order: string; open: boolean }
  | { type: 'people'; team: string; by: number }
  | { type: 'shift'; shift: 'day' | 'night' }
  | { type: 'noted'; note: string }
  | { type: 'reported'; chart: string; state: string };

/**
 * Why a fact happened: an entry, a task of the agenda, or the start; through which chart or effect;
 * and, for a condition, the guards consulted and what they answered.
 */
export interface Cause {
  entry?: number;
  task?: string;
  through?: string;
  because?: { guard: LeafGuard; held: boolean }[];
}
