import type { Pivotal } from '../../../debrief/index.ts';
import { Button, Tag, useWords } from '../../parts/index.ts';
import { commandText } from './commands.ts';
import { sayPivotal } from './counterfactual.ts';
import { MarkTag } from './MarkTag.tsx';
import type { AnalysisState, Told } from './types.ts';
import { knownOf } from './types.ts';

interface Props {
  state: AnalysisState;
  told: Told;
  onStop(): void;
  /** Goes to a minute of the replay. */
  onLook(at: number): void;
}

/** The moments that counted most, each with what would have been otherwise; how far the analysis is while it looks for them. */
export function PivotalMoments({ state, told, onStop, onLook }: Props) {
  const { t } = useWords();
  if (state.phase === 'off') return null;
  const analysis = knownOf(state);
  return (
    <section class="stack pivotal-moments" aria-labelledby="pivotal-moments">
      <h2 id="pivotal-moments">{t('debrief:analysis.pivotal')}</h2>
      {state.phase === 'refused' && <p class="notice">{t('debrief:analysis.refused')}</p>}
      {state.phase === 'running' && <Progress state={state} onStop={onStop} />}
      {state.phase === 'done' && !state.analysis.complete && <p class="soft">{t('debrief:analysis.stopped')}</p>}
      {state.phase === 'done' && state.analysis.complete && state.analysis.pivotal.length === 0 && (
        <p>{t('debrief:analysis.none')}</p>
      )}
      {analysis && analysis.pivotal.length > 0 && (
        <ol class="pivotal-moments__list">
          {analysis.pivotal.map((pivotal, index) => (
            <Card
              key={`${pivotal.kind} ${pivotal.n} ${pivotal.at}`}
              pivotal={pivotal}
              number={index + 1}
              {...{ told, onLook, score: analysis.score }}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Progress({ state, onStop }: { state: Extract<AnalysisState, { phase: 'running' }>; onStop(): void }) {
  const { t, number } = useWords();
  const percent = state.budget === 0 ? 0 : Math.min(100, Math.round((100 * state.done) / state.budget));
  return (
    <div class="pivotal-moments__progress">
      <p id="analysing">{t('debrief:analysis.running', { count: state.done, done: number(state.done) })}</p>
      <progress class="pivotal-moments__bar" aria-labelledby="analysing" max={100} value={percent} />
      <Button onClick={onStop}>{t('debrief:analysis.stop')}</Button>
    </div>
  );
}

function Card({ pivotal, number, told, score, onLook }: CardProps) {
  const words = useWords();
  const { t, clock } = words;
  const { kind, n, at, until, cost } = pivotal;
  const said = sayPivotal(words, told, pivotal, score);
  const command = told.entries.find((entry) => entry.n === n)?.command;
  return (
    <li class="card pivotal">
      <div class="pivotal__head">
        <span class="pivotal__stop tabular" aria-hidden="true">
          {number}
        </span>
        <h3 class="pivotal__when">
          {kind === 'wait'
            ? t('debrief:analysis.wait', { from: clock(told.start, at), to: clock(told.start, until) })
            : t('debrief:analysis.decision', { clock: clock(told.start, at) })}
        </h3>
        <MarkTag cost={cost} />
      </div>
      {kind === 'decision' && command && <p class="pivotal__what">{commandText(words, told, command)}</p>}
      <p class="pivotal__said">{said.sentence}</p>
      {said.axes.length > 0 && (
        <ul class="row pivotal__axes" aria-label={t('debrief:analysis.axes')}>
          {said.axes.map(({ axis, by }) => (
            <li key={axis}>
              <Tag tone={by > 0 ? 'good' : 'danger'}>
                {t(`debrief:axis.${axis}`)} {by > 0 ? '+' : '−'}
                {Math.abs(by)}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      {said.steps.length > 0 && (
        <details>
          <summary>{t('debrief:analysis.steps', { count: said.steps.length })}</summary>
          <ol class="pivotal__steps">
            {said.steps.map((step) => (
              <li key={`${step.at} ${step.text}`}>
                <span class="soft tabular">{clock(told.start, step.at)}</span> {step.text}
              </li>
            ))}
          </ol>
        </details>
      )}
      {said.luck && <p class="soft small">{said.luck}</p>}
      <Button kind="quiet" icon="eye" onClick={() => onLook(at)}>
        {t('debrief:analysis.look')}
        <span class="visually-hidden"> {clock(told.start, at)}</span>
      </Button>
    </li>
  );
}

interface CardProps {
  pivotal: Pivotal;
  number: number;
  told: Told;
  score: number;
  onLook(at: number): void;
}
