import type { Analysing, Analysis } from '../../debrief/index.ts';

/** How far an analysis is; `analysis` is what is known so far. */
export interface AnalysisProgress {
  /** Playthroughs so far, and the most there may be. */
  done: number;
  budget: number;
  analysis: Analysis;
}

/** Milliseconds between two reports of progress. */
const REPORT = 150;

/** Works in slices of so many milliseconds, so that whoever runs it stays able to hear. Once stopped, it keeps what it has. */
export async function inSlices(
  analysing: Analysing,
  slice: number,
  onProgress: (progress: AnalysisProgress) => void,
  isStopped: () => boolean,
): Promise<Analysis> {
  const begun = performance.now();
  const now = (): Analysis => ({ ...analysing.result(), ms: Math.round(performance.now() - begun) });
  let reported = begun;
  for (let more = true; more && !isStopped();) {
    const until = performance.now() + slice;
    while (more && performance.now() < until) more = analysing.step();
    if (performance.now() - reported >= REPORT) {
      reported = performance.now();
      onProgress({ done: analysing.spent(), budget: analysing.budget, analysis: now() });
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return now();
}
