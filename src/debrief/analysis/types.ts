import type { Command, Entry } from '../../engine/types.ts';
import type { Axis } from '../../scenario/scenario.ts';

/** What was still reachable in a finished exercise, what each decision and each wait cost, and what would have been better. */
export interface Analysis {
  /** The points obtained, 0 to 100. */
  score: number;
  /** The best known line of this seed: never called optimal. */
  best: { score: number; entries: Entry[] };
  /** In order of time; never rises; the last point is the obtained score. */
  curve: CurvePoint[];
  /** How many points of the curve were lifted by a later one. */
  lifted: number;
  decisions: DecisionCost[];
  waits: WaitCost[];
  /** The moments that cost most, biggest first; at most three, and none said twice. */
  pivotal: Pivotal[];
  /** Exercises played to the end for this analysis: its budget, the same on every machine. */
  playthroughs: number;
  /** Milliseconds it took: reported, never a limit. */
  ms: number;
  /** False when it was stopped before its end: what it had is kept. */
  complete: boolean;
}

export interface CurvePoint {
  /** Entries of the record before this point. */
  n: number;
  /** Exercise minute. */
  at: number;
  /** Best final score found from the world of this point. */
  reachable: number;
}

export interface DecisionCost {
  /** Number of the entry. */
  n: number;
  at: number;
  command: Command;
  /** Points that could still be had before it and not after it; 0 or more. */
  cost: number;
}

/** Points lost while nothing was ordered, from one minute to another. */
export interface WaitCost {
  /** Entries of the record before the wait. */
  n: number;
  from: number;
  to: number;
  cost: number;
}

export interface Pivotal {
  kind: 'decision' | 'wait';
  /** Number of the entry, or of the entries before the wait. */
  n: number;
  /** Minute of the decision, or the first of the wait. */
  at: number;
  /** Minute of the decision, or the last of the wait. */
  until: number;
  /**
   * Points that were lost there: of a decision, what the curve falls by, or what one change to it regains where the cell
   * could have made up for it later and did not; of a wait, the same.
   */
  cost: number;
  counterfactual: Counterfactual;
  spread: Spread;
}

/** One changed decision, replayed to the end, beside what happened. */
export interface Counterfactual {
  /** What was done instead of the entry, or within the wait; empty: the entry was left out. */
  instead: { at: number; command: Command }[];
  /** The whole changed exercise, for a replay. */
  entries: Entry[];
  score: number;
  axes: Record<Axis, { here: number; there: number }>;
  /** Final quantities, exposure included, that differ: as they were and as they would have been. */
  quantities: Record<string, { here: number; there: number }>;
}

/** Gain in points of the same change when the draws after the decision are renewed. */
export interface Spread {
  runs: number;
  p5: number;
  p50: number;
  p95: number;
}
