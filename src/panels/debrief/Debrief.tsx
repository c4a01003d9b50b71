import { useMemo, useState } from 'preact/hooks';
import { Button, ScreenHeading, Tabs, useWords } from '../parts/index.ts';
import { AnalysisPart } from './analysis/AnalysisPart.tsx';
import { PivotalMoments } from './analysis/PivotalMoments.tsx';
import { Prose } from '../play/glossary/Prose.tsx';
import { EndingArt } from './EndingArt.tsx';
import { EscalationTable } from './EscalationTable.tsx';
import { ReplayPart } from './replay/ReplayPart.tsx';
import { Resources } from './Resources.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import { ScoreSummary } from './ScoreSummary.tsx';
import { StoryLines } from './StoryLines.tsx';
import { StoryWorth } from './StoryWorth.tsx';
import { Timeline } from './Timeline.tsx';
import type { DebriefProps } from './types.ts';

const PARTS = ['score', 'analysis', 'replay', 'timeline', 'escalation', 'means', 'compare', 'hotwash', 'resources'] as const;
type Part = (typeof PARTS)[number];

/** What happened and why it counted: the part of the game that teaches. */
export function Debrief(props: DebriefProps) {
  const { t, pick, clock } = useWords();
  const { sheet, ending } = props;
  const [part, setPart] = useState<Part>(sheet.assessed ? 'score' : 'timeline');
  const { replay } = props;
  const [own, setOwn] = useState(0);
  const at = replay?.at ?? own;
  const onMove = replay?.onMove ?? setOwn;
  const told = useMemo(
    () => ({ entries: props.entries, names: props.names, start: props.start }),
    [props.entries, props.names, props.start],
  );
  const hidden = (id: Part): boolean =>
    (id === 'score' && !sheet.assessed) ||
    (id === 'analysis' && props.analysis.phase === 'off') ||
    (id === 'means' && !props.means) ||
    (id === 'compare' && !props.compare) ||
    (id === 'hotwash' && !props.hotwash);
  return (
    <div class="debrief">
      {sheet.assessed && ending ? (
        <header class={`poster debrief__poster debrief__poster--${ending.mood}`}>
          <div class="debrief__words">
            <ScreenHeading class="debrief__name">
              {t('debrief:heading')} <span class="debrief__scenario">{pick(props.title)}</span>
            </ScreenHeading>
            <p class="debrief__mood">{t(`debrief:mood.${ending.mood}`)}</p>
            <h2 class="debrief__ending">{pick(ending.title)}</h2>
            <p class="debrief__text">{pick(ending.text)}</p>
          </div>
          <EndingArt sheet={sheet} mood={ending.mood} caption={props.caption ?? null} />
        </header>
      ) : (
        <header class="stack stack--tight">
          <p class="soft">{pick(props.title)}</p>
          <ScreenHeading>{t('debrief:heading')}</ScreenHeading>
          {!sheet.assessed && (
            <div class="notice">
              <h2>{t('debrief:notAssessed')}</h2>
              <p>{t('debrief:notAssessedText')}</p>
            </div>
          )}
        </header>
      )}
      <div class={sheet.assessed ? 'debrief__head' : 'stack'}>
        <div class="stack">
          <StoryLines {...props} />
          <p>
            <strong>{t('debrief:adversary')}</strong> – {pick(props.variant.title)}.
          </p>
          <Prose text={pick(props.variant.text)} />
          {props.branch && <p>{t('debrief:branch.of', { clock: clock(props.start, props.branch.at) })}</p>}
          <div class="row debrief__actions">
            <Button kind="primary" icon="again" onClick={props.onFresh}>
              {t('debrief:actions.fresh')}
            </Button>
            <Button icon="again" onClick={props.onSame}>
              {t('debrief:actions.same')}
            </Button>
            <Button icon="download" onClick={props.onRecord}>
              {t('debrief:actions.record')}
            </Button>
            {props.exports}
            <span class="soft tabular">{t('debrief:actions.seed', { seed: props.seed })}</span>
          </div>
        </div>
        {sheet.assessed && <ScoreSummary sheet={sheet} />}
      </div>
      <PivotalMoments
        state={props.analysis}
        told={told}
        onStop={props.onStopAnalysis}
        onLook={(minute) => {
          onMove(minute);
          setPart(replay ? 'replay' : 'analysis');
        }}
      />
      <Tabs
        label={t('debrief:tabs')}
        tabs={PARTS.filter((id) => !hidden(id)).map((id) => ({ id, label: t(`debrief:tab.${id}`) }))}
        selected={part}
        onSelect={(id) => setPart(PARTS.find((one) => one === id) ?? 'score')}
      >
        {part === 'analysis' && (
          <AnalysisPart {...{ told, at, onMove }} state={props.analysis} duration={props.duration} draw={props.drawCurve} />
        )}
        {part === 'replay' && replay && <ReplayPart {...props} {...{ replay, told }} draw={props.drawCurve} />}
        {part === 'score' && (
          <div class="stack">
            <StoryWorth {...props} />
            <ScoreSheet sheet={sheet} start={props.start} />
          </div>
        )}
        {part === 'timeline' && (
          <Timeline items={props.items} start={props.start} duration={props.duration} names={props.names} />
        )}
        {part === 'escalation' && (
          <EscalationTable rows={props.escalation} start={props.start} names={props.names} verdict={props.verdict} />
        )}
        {part === 'means' && props.means}
        {part === 'compare' && props.compare}
        {part === 'hotwash' && props.hotwash}
        {part === 'resources' && <Resources sources={props.sources} />}
      </Tabs>
    </div>
  );
}
