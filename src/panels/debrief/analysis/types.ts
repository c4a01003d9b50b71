import type { Analysis } from '../../../debrief/index.ts';
import type { Entry } from '../../../engine/types.ts';
import type { Names, Start } from '../../../i18n/index.ts';

/** How far the analysis is: `off` where there is nothing to analyse, `refused` where the record cannot be played again. */
export type AnalysisState =
  | { phase: 'off' }
  | { phase: 'running'; done: number; budget: number; analysis: Analysis | null }
  | { phase: 'done'; analysis: Analysis }
  | { phase: 'refused' };

/** What the sentences of an analysis are made from. */
export interface Told {
  /** What was done in the exercise, in order. */
  entries: readonly Entry[];
  names: Names;
  start: Start;
}

/** What is known of an analysis so far, or null. */
export function knownOf(state: AnalysisState): Analysis | null {
  return state.phase === 'running' || state.phase === 'done' ? state.analysis : null;
}
