import type { Sheet } from '../../../debrief/index.ts';
import { useWords } from '../../parts/index.ts';
import { AXES } from '../types.ts';

/** One exercise beside others. */
export interface Compared {
  id: string;
  /** This one, one of the past, or the best known line. */
  kind: 'this' | 'past' | 'best';
  /** Real day in milliseconds; null for a line that nobody played. */
  day: number | null;
  seed: number;
  variant: string;
  sheet: Pick<Sheet, 'total' | 'axes'>;
  /** Elapsed exercise minutes of the first order, or null. */
  firstOrder: number | null;
  orders: number;
}

/** This exercise beside past ones of the same scenario, and the best known line. */
export function Compare({ rows }: { rows: readonly Compared[] }) {
  const { t, elapsed, lang } = useWords();
  const day = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const name = ({ kind, day: at }: Compared): string =>
    kind === 'past' && at !== null ? day.format(at) : t(`debrief:compare.${kind}`);
  return (
    <section class="stack" aria-labelledby="compare">
      <h2 id="compare">{t('debrief:compare.title')}</h2>
      <p>{t('debrief:compare.intro')}</p>
      {!rows.some(({ kind }) => kind === 'past') && <p class="soft">{t('debrief:compare.none')}</p>}
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{t('debrief:compare.exercise')}</th>
            <th scope="col">{t('debrief:of')}</th>
            {AXES.map((axis) => (
              <th key={axis} scope="col">
                {t(`debrief:axis.${axis}`)}
              </th>
            ))}
            <th scope="col">{t('debrief:compare.orders')}</th>
            <th scope="col">{t('debrief:compare.first')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {name(row)}
                <span class="soft small table__under">
                  {row.variant} – {t('debrief:actions.seed', { seed: row.seed })}
                </span>
              </th>
              <td data-label={t('debrief:of')} class="tabular">
                <strong>{row.sheet.total}</strong>
              </td>
              {AXES.map((axis) => (
                <td key={axis} data-label={t(`debrief:axis.${axis}`)} class="tabular">
                  {t('debrief:points', row.sheet.axes[axis])}
                </td>
              ))}
              <td data-label={t('debrief:compare.orders')} class="tabular">
                {row.orders}
              </td>
              <td data-label={t('debrief:compare.first')} class="tabular">
                {row.firstOrder === null ? '–' : elapsed(row.firstOrder)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
