import type { ComponentChildren } from 'preact';
import type { EscalationRow, Sheet, TimelineItem } from '../../debrief/index.ts';
import type { Entry, Text } from '../../engine/types.ts';
import type { Names, Start } from '../../i18n/index.ts';
import type { DrawCurve } from './analysis/Curve.tsx';
import type { AnalysisState } from './analysis/types.ts';
import type { ReplayControl } from './replay/types.ts';

/** A source as the rubric cites it. */
export type SourceView = NonNullable<Sheet['lines'][number]['source']>;

/** What the debrief shows of a finished exercise. */
export interface DebriefProps {
  title: Text;
  start: Start;
  /** Exercise minutes. */
  duration: number;
  seed: number;
  variant: { title: Text; text: Text };
  /** Null when abandoned, or in a record of older rules. */
  ending: { title: Text; text: Text; mood: 'good' | 'mixed' | 'bad' } | null;
  /** What was heard of the end, in words; null if nothing was, or if no captions are wanted. */
  caption?: string | null;
  sheet: Sheet;
  items: readonly TimelineItem[];
  escalation: readonly EscalationRow[];
  /** Why a body was right, weak or wrong. */
  verdict(body: string): Text;
  names: Names;
  sources: readonly SourceView[];
  /** The hot wash, and the menu of exports: given by who wires them. */
  means?: ComponentChildren;
  compare?: ComponentChildren;
  hotwash?: ComponentChildren;
  exports?: ComponentChildren;
  /** What was done, in order. */
  entries: readonly Entry[];
  analysis: AnalysisState;
  drawCurve: DrawCurve;
  /** Null for a record of other rules or of another version of the scenario. */
  replay: ReplayControl | null;
  /** Where this exercise left another one; null if it is no branch. */
  branch: { at: number } | null;
  /** Ends the analysis; what it has is kept. */
  onStopAnalysis(): void;
  onRecord(): void;
  onSame(): void;
  onFresh(): void;
}

export const AXES = ['containment', 'mfa', 'escalation', 'conduct'] as const;
export type Axis = (typeof AXES)[number];
export const LANES = ['adversary', 'cell', 'world'] as const;
export type Lane = (typeof LANES)[number];
