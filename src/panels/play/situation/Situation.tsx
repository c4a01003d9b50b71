import type { ComponentChildren } from 'preact';
import type { View } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { memo } from '../base/memo.ts';
import { Findings } from './Findings.tsx';
import { Indicators } from './Indicators.tsx';
import { Mfa } from './Mfa.tsx';
import { Teams } from './Teams.tsx';

type Props = Pick<View, 'findings' | 'questions' | 'indicators' | 'mfa' | 'teams' | 'shift'> & { summary: ComponentChildren };

/** The state of the crisis as the cell knows it. */
export const Situation = memo(function Situation({ findings, questions, indicators, mfa, teams, shift, summary }: Props) {
  const { t } = useWords();
  return (
    <section class="situation" tabIndex={0} aria-label={t('play:situation.title')}>
      {summary}
      <Findings findings={findings} questions={questions} />
      <Indicators indicators={indicators} />
      <Mfa mfa={mfa} />
      <Teams teams={teams} shift={shift} />
    </section>
  );
});
