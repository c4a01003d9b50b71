import { useState } from 'preact/hooks';
import type { Analysis } from '../../../debrief/index.ts';
import { Check, useWords } from '../../parts/index.ts';
import { commandText } from './commands.ts';
import { deedsOf, type Deed } from './deeds.ts';
import { MarkTag } from './MarkTag.tsx';
import type { Told } from './types.ts';

/** What the cell did, with what each thing cost, beside the best known line of this draw. */
export function Lines({ analysis, told }: { analysis: Analysis; told: Told }) {
  const words = useWords();
  const { t, clock } = words;
  const [all, setAll] = useState(false);
  const deeds = deedsOf(told.entries, analysis);
  const shown = all ? deeds : deeds.filter(({ cost }) => cost > 0);
  return (
    <div class="lines">
      <section class="stack stack--tight" aria-labelledby="own-line">
        <h3 id="own-line">{t('debrief:analysis.own', { count: analysis.score })}</h3>
        <p class="soft small">{t('debrief:analysis.marks')}</p>
        <Check label={t('debrief:analysis.all')} checked={all} onChange={setAll} />
        {shown.length === 0 && <p>{t('debrief:analysis.free')}</p>}
        <ol class="line deeds">
          {shown.map((deed, index) => (
            <Item key={index} deed={deed} told={told} />
          ))}
        </ol>
      </section>
      <section class="stack stack--tight" aria-labelledby="best-line">
        <h3 id="best-line">{t('debrief:analysis.best', { count: analysis.best.score })}</h3>
        <p class="soft small">{t('debrief:analysis.bestText')}</p>
        <ol class="line deeds deeds--best">
          {analysis.best.entries.map(({ n, at, command }) => (
            <li class="line__stop deed" key={n}>
              <span class="deed__at tabular">{clock(told.start, at)}</span>
              <span>{commandText(words, told, command)}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Item({ deed, told }: { deed: Deed; told: Told }) {
  const words = useWords();
  const { t, clock, span } = words;
  return (
    <li class={`line__stop deed deed--${deed.kind}`}>
      <span class="deed__at tabular">{clock(told.start, deed.at)}</span>
      <span class="deed__what">
        {deed.kind === 'wait'
          ? t('debrief:analysis.waited', { span: span(deed.until - deed.at), clock: clock(told.start, deed.until) })
          : commandText(words, told, deed.command)}
      </span>
      <MarkTag cost={deed.cost} />
    </li>
  );
}
