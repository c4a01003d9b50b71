import { useWords } from '../../parts/index.ts';
import { Curve, type DrawCurve } from './Curve.tsx';
import { Lines } from './Lines.tsx';
import { knownOf, type AnalysisState, type Told } from './types.ts';

interface Props {
  state: AnalysisState;
  told: Told;
  duration: number;
  draw: DrawCurve;
  at: number;
  onMove(at: number): void;
}

/** What was still reachable, what each decision and each wait cost, and the best known line. */
export function AnalysisPart({ state, told, duration, draw, at, onMove }: Props) {
  const { t, number } = useWords();
  const analysis = knownOf(state);
  return (
    <section class="stack" aria-labelledby="analysis">
      <h2 id="analysis">{t('debrief:analysis.title')}</h2>
      {!analysis && <p>{t(state.phase === 'refused' ? 'debrief:analysis.refused' : 'debrief:analysis.soon')}</p>}
      {analysis && (
        <>
          <p>{t('debrief:analysis.intro', { playthroughs: number(analysis.playthroughs) })}</p>
          <Curve {...{ analysis, duration, draw, at, onMove }} start={told.start} />
          <Lines analysis={analysis} told={told} />
        </>
      )}
    </section>
  );
}
