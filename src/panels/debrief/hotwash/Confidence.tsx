import { Tag, useWords } from '../../parts/index.ts';
import type { HotWashProps } from './types.ts';

/** What the players were sure of, beside what it was worth: sure and wrong first. */
export function Confidence({ felt }: Pick<HotWashProps, 'felt'>) {
  const { t } = useWords();
  return (
    <section class="stack stack--tight" aria-labelledby="hotwash-confidence">
      <h3 id="hotwash-confidence">{t('hotwash:heading.confidence')}</h3>
      {felt ? <Told felt={felt} /> : <p class="soft">{t('hotwash:confidence.none')}</p>}
    </section>
  );
}

function Told({ felt }: { felt: NonNullable<HotWashProps['felt']> }) {
  const { t, number } = useWords();
  const { list, ...counts } = felt;
  return (
    <>
      <p>{t('hotwash:confidence.intro')}</p>
      <p>
        <strong>{t('hotwash:confidence.summary', counts)}</strong> {t(`hotwash:confidence.lesson.${lessonOf(counts)}`)}
      </p>
      <table class="table table--cards">
        <thead>
          <tr>
            {(['decision', 'when', 'felt', 'verdict', 'cost'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`hotwash:confidence.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map(({ n, when, decision, sure, verdict, cost }) => (
            <tr key={n}>
              <th scope="row">{decision}</th>
              <td data-label={t('hotwash:confidence.column.when')} class="tabular">
                {when}
              </td>
              <td data-label={t('hotwash:confidence.column.felt')}>{t(`hotwash:confidence.${sure ? 'sure' : 'unsure'}`)}</td>
              <td data-label={t('hotwash:confidence.column.verdict')}>
                <Tag tone={verdict === 'wrong' ? 'danger' : verdict === 'right' ? 'good' : 'plain'}>
                  {t(`hotwash:confidence.verdict.${verdict}`)}
                </Tag>
              </td>
              <td data-label={t('hotwash:confidence.column.cost')} class="tabular">
                {cost === null ? '–' : number(cost)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Judged answers under which no lesson is drawn. */
const ENOUGH = 3;

function lessonOf(counts: { sureRight: number; sureWrong: number; unsureRight: number; unsureWrong: number }) {
  const { sureRight, sureWrong, unsureRight, unsureWrong } = counts;
  if (sureRight + sureWrong + unsureRight + unsureWrong < ENOUGH) return 'thin';
  if (sureWrong > 0) return 'sureWrong';
  return unsureRight > unsureWrong ? 'doubt' : 'fair';
}
