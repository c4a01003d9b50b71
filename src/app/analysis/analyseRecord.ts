import { analysis, type Analysis } from '../../debrief/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Checked, ExerciseRecord } from '../../session/index.ts';
import { createWorker } from './createWorker.ts';
import type { Asked, Told } from './messages.ts';
import { inSlices, type AnalysisProgress } from './slices.ts';

/** An analysis that was started. */
export interface AnalysisUnderWay {
  /** The whole analysis, or what it had when it was stopped; or why the record cannot be played again. */
  result: Promise<Checked<Analysis>>;
  /** Ends it: `result` then resolves with what there is, `complete: false`. */
  stop(): void;
}

/** Milliseconds of work on the page's own thread before it may paint. */
const SLICE = 12;

/** Analyses a record beside the page, or, where a worker cannot be made, in small slices on the page itself. */
export function analyseRecord(
  scenario: Scenario,
  record: ExerciseRecord,
  onProgress: (progress: AnalysisProgress) => void,
  budget?: number,
): AnalysisUnderWay {
  const { finished: _, times: __, confidence: ___, retex: ____, ...entries } = record;
  const start: Asked = { type: 'start', scenario, record: entries, budget };
  let stopped = false;
  let worker: Worker | null = null;

  const onPage = async (): Promise<Checked<Analysis>> => {
    const begun = analysis(scenario, entries, budget === undefined ? {} : { budget });
    if (!begun.ok) return begun;
    return { ok: true, value: await inSlices(begun.value, SLICE, onProgress, () => stopped) };
  };

  const result = new Promise<Checked<Analysis>>((resolve, reject) => {
    worker = createWorker();
    if (!worker) return onPage().then(resolve, reject);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.type === 'progress') return onProgress(data.progress);
      worker?.terminate();
      resolve(data.result);
    };
    // Some browsers refuse a worker of a page opened from a folder only now.
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = null;
      onPage().then(resolve, reject);
    };
    worker.postMessage(start);
  });

  return {
    result,
    stop() {
      stopped = true;
      worker?.postMessage({ type: 'stop' } satisfies Asked);
    },
  };
}
