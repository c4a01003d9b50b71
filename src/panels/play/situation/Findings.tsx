import type { ComponentChildren } from 'preact';
import type { FindingView, View } from '../../../engine/types.ts';
import { Icon, Tag, useWords, type IconName } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { Empty } from '../base/Pair.tsx';
import { Prose } from '../glossary/Prose.tsx';

/** What we know, what we suppose, what we do not know. */
export const Findings = memo(function Findings({ findings, questions }: Pick<View, 'findings' | 'questions'>) {
  const { t, pick } = useWords();
  const newest = [...findings].sort((a, b) => Number(a.corrected) - Number(b.corrected) || b.at - a.at);
  const of = (confidence: FindingView['confidence']): FindingView[] => newest.filter((one) => one.confidence === confidence);
  const known = of('known');
  const supposed = of('supposed');
  return (
    <div class="knowledge">
      <Column name={t('play:situation.known')} icon="check">
        {known.length === 0 ? (
          <Empty>{t('play:situation.noKnown')}</Empty>
        ) : (
          known.map((one) => <Finding key={one.id} finding={one} />)
        )}
      </Column>
      <Column name={t('play:situation.supposed')} icon="info">
        {supposed.length === 0 ? (
          <Empty>{t('play:situation.noSupposed')}</Empty>
        ) : (
          supposed.map((one) => <Finding key={one.id} finding={one} />)
        )}
      </Column>
      <Column name={t('play:situation.unknown')} icon="question">
        {questions.length === 0 && <Empty>{t('play:situation.noUnknown')}</Empty>}
        <ul class="questions">
          {questions.map((question) => (
            <li key={question.id}>{pick(question.name)}</li>
          ))}
        </ul>
      </Column>
    </div>
  );
});

function Column({ name, icon, children }: { name: string; icon: IconName; children: ComponentChildren }) {
  return (
    <section class="knowledge__column">
      <h3>
        <Icon name={icon} size={18} /> {name}
      </h3>
      {children}
    </section>
  );
}

const Finding = memo(function Finding({ finding }: { finding: FindingView }) {
  const { t, pick } = useWords();
  const when = useWhen();
  const title = pick(finding.title);
  return (
    <article class={finding.corrected ? 'finding finding--corrected' : 'finding'}>
      <h4>{finding.corrected ? <s>{title}</s> : title}</h4>
      {finding.corrected && (
        <Tag tone="warn" icon="close">
          {t('play:situation.corrected')}
        </Tag>
      )}
      {finding.corrected ? (
        <p>
          <s>{pick(finding.text)}</s>
        </p>
      ) : (
        <Prose text={pick(finding.text)} />
      )}
      <p class="soft small tabular">{t('play:situation.seen', { time: when(finding.at) })}</p>
    </article>
  );
});
