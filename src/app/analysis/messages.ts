import type { Analysis } from '../../debrief/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Checked, ExerciseRecord } from '../../session/index.ts';
import type { AnalysisProgress } from './slices.ts';

/** What the page asks of the worker. */
export type Asked = { type: 'start'; scenario: Scenario; record: ExerciseRecord; budget?: number | undefined } | { type: 'stop' };

/** What the worker answers. */
export type Told = { type: 'progress'; progress: AnalysisProgress } | { type: 'end'; result: Checked<Analysis> };
