import type { Retex } from '../../../debrief/index.ts';
import { Button, Tag, useWords } from '../../parts/index.ts';
import { Confidence } from './Confidence.tsx';
import { Lines } from './Lines.tsx';
import { Plan } from './Plan.tsx';
import { Question } from './Question.tsx';
import { ShortField, TypedField } from './TypedField.tsx';
import type { HotWashProps, Noted } from './types.ts';

/** The talk after the exercise: what people say of it, kept with its record. */
export function HotWash(props: HotWashProps) {
  const { t } = useWords();
  const { questions, observed, felt, retex, limits, kept, onChange, onPrint } = props;
  const change = (part: Partial<Retex>): void => onChange({ ...retex, ...part });
  return (
    <section class="stack hotwash" aria-labelledby="hotwash">
      <h2 id="hotwash">{t('hotwash:title')}</h2>
      <p>{t('hotwash:intro')}</p>
      <div class="row">
        <Button onClick={onPrint}>{t('hotwash:print')}</Button>
        <span class="soft" role="status">
          {t(kept === 'device' ? 'hotwash:kept' : kept === 'memory' ? 'hotwash:notKept' : 'hotwash:unsaved')}
        </span>
      </div>
      <section class="stack" aria-labelledby="hotwash-questions">
        <h3 id="hotwash-questions">{t('hotwash:heading.questions')}</h3>
        <p class="soft">{t(questions.length > 0 ? 'hotwash:made' : 'hotwash:none')}</p>
        <ol class="hotwash__questions">
          {questions.map((question) => (
            <Question
              key={question.id}
              question={question}
              answers={retex.answers}
              most={limits.text}
              onChange={(answers) => change({ answers })}
            />
          ))}
        </ol>
      </section>
      <Confidence felt={felt} />
      {observed.length > 0 && <Observed notes={observed} />}
      {(['strengths', 'improvements'] as const).map((kind) => (
        <Lines<Retex['strengths'][number]>
          key={kind}
          kind={kind}
          items={retex[kind]}
          most={limits.lines}
          blank={(id) => ({ id, text: '' })}
          nameOf={({ text }) => text}
          onChange={(lines) => change({ [kind]: lines })}
        >
          {(line, set) => (
            <TypedField
              label={t(kind === 'strengths' ? 'hotwash:field.strength' : 'hotwash:field.improvement')}
              value={line.text}
              most={limits.text}
              onChange={(text) => set({ text })}
            />
          )}
        </Lines>
      ))}
      <Plan retex={retex} limits={limits} onChange={onChange} />
      <Lines<Retex['actions'][number]>
        kind="actions"
        items={retex.actions}
        most={limits.lines}
        blank={(id) => ({ id, who: '', text: '' })}
        nameOf={({ who, text }) => who || text}
        onChange={(actions) => change({ actions })}
      >
        {(action, set) => (
          <>
            <ShortField label={t('hotwash:field.who')} value={action.who} most={limits.name} onChange={(who) => set({ who })} />
            <TypedField
              label={t('hotwash:field.action')}
              value={action.text}
              most={limits.text}
              onChange={(text) => set({ text })}
            />
          </>
        )}
      </Lines>
    </section>
  );
}

function Observed({ notes }: { notes: readonly Noted[] }) {
  const { t } = useWords();
  return (
    <section class="stack stack--tight" aria-labelledby="hotwash-observed">
      <h3 id="hotwash-observed">{t('hotwash:heading.observed')}</h3>
      <ul class="hotwash__lines">
        {notes.map(({ key, when, mark, text, about }) => (
          <li key={key}>
            <span class="soft tabular">{when}</span> <Tag>{t(`hotwash:observed.${mark}`)}</Tag> {text}
            {about !== '' && <p class="soft small">{t('hotwash:observed.about', { objective: about })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
