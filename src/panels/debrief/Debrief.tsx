import { useState } from 'preact/hooks';
import { Button, ScreenHeading, Tabs, useWords } from '../parts/index.ts';
import { EscalationTable } from './EscalationTable.tsx';
import { Resources } from './Resources.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import { ScoreSummary } from './ScoreSummary.tsx';
import { Timeline } from './Timeline.tsx';
import type { DebriefProps } from './types.ts';

const PARTS = ['score', 'timeline', 'escalation', 'resources'] as const;
type Part = (typeof PARTS)[number];

/** What happened and why it counted: the part of the game that teaches. */
export function Debrief(props: DebriefProps) {
  const { t, pick } = useWords();
  const { sheet, ending } = props;
  const [part, setPart] = useState<Part>(sheet.assessed ? 'score' : 'timeline');
  return (
    <div class="debrief">
      <header class="debrief__head">
        <div class="stack stack--tight">
          <p class="soft">{pick(props.title)}</p>
          <ScreenHeading>{t('debrief:heading')}</ScreenHeading>
          {ending && (
            <div class={`ending ending--${ending.mood}`}>
              <p class="ending__mood">{t(`debrief:mood.${ending.mood}`)}</p>
              <h2>{pick(ending.title)}</h2>
              <p>{pick(ending.text)}</p>
            </div>
          )}
          {!sheet.assessed && (
            <div class="ending">
              <h2>{t('debrief:notAssessed')}</h2>
              <p>{t('debrief:notAssessedText')}</p>
            </div>
          )}
          <p>
            <strong>{t('debrief:adversary')}</strong> – {pick(props.variant.title)}. {pick(props.variant.text)}
          </p>
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
            <span class="soft tabular">{t('debrief:actions.seed', { seed: props.seed })}</span>
          </div>
        </div>
        {sheet.assessed && <ScoreSummary sheet={sheet} />}
      </header>
      <Tabs
        label={t('debrief:tabs')}
        tabs={PARTS.filter((id) => sheet.assessed || id !== 'score').map((id) => ({ id, label: t(`debrief:tab.${id}`) }))}
        selected={part}
        onSelect={(id) => setPart(PARTS.find((one) => one === id) ?? 'score')}
      >
        {part === 'score' && <ScoreSheet sheet={sheet} start={props.start} />}
        {part === 'timeline' && (
          <Timeline items={props.items} start={props.start} duration={props.duration} names={props.names} />
        )}
        {part === 'escalation' && (
          <EscalationTable rows={props.escalation} start={props.start} names={props.names} verdict={props.verdict} />
        )}
        {part === 'resources' && <Resources sources={props.sources} />}
      </Tabs>
    </div>
  );
}
