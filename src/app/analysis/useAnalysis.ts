import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../debrief/index.ts';
import type { AnalysisState } from '../../panels/debrief/analysis/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ExerciseRecord } from '../../session/index.ts';
import { analyseRecord, type AnalysisUnderWay } from './analyseRecord.ts';

/** What was analysed since the page was opened: the same record gives the same analysis. */
const known = new WeakMap<ExerciseRecord, Analysis>();

/** Analyses a record as soon as it is shown, unless `off`; `stop` keeps what there is. */
export function useAnalysis(scenario: Scenario, record: ExerciseRecord, off: boolean, budget?: number) {
  const [state, setState] = useState<AnalysisState>(() => begin(record, off));
  const underWay = useRef<AnalysisUnderWay | null>(null);

  useEffect(() => {
    const first = begin(record, off);
    setState(first);
    if (first.phase !== 'running') return undefined;
    let gone = false;
    const run = analyseRecord(
      scenario,
      record,
      ({ done, budget: most, analysis }) => !gone && setState({ phase: 'running', done, budget: most, analysis }),
      budget,
    );
    underWay.current = run;
    run.result.then(
      (result) => {
        if (result.ok && result.value.complete) known.set(record, result.value);
        if (!gone) setState(result.ok ? { phase: 'done', analysis: result.value } : { phase: 'refused' });
      },
      () => !gone && setState({ phase: 'refused' }),
    );
    return () => {
      gone = true;
      run.stop();
    };
  }, [scenario, record, off]);

  return { state, stop: useCallback(() => underWay.current?.stop(), []) };
}

function begin(record: ExerciseRecord, off: boolean): AnalysisState {
  if (off) return { phase: 'off' };
  const analysis = known.get(record);
  return analysis ? { phase: 'done', analysis } : { phase: 'running', done: 0, budget: 0, analysis: null };
}
