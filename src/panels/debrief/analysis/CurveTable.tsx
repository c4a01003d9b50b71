import type { Analysis } from '../../../debrief/index.ts';
import type { Start } from '../../../i18n/index.ts';
import { useWords } from '../../parts/index.ts';
import { drops } from './walk.ts';

/** The curve as a table: where it starts, where it falls, where it ends. */
export function CurveTable({ analysis, start }: { analysis: Analysis; start: Start }) {
  const { t, clock } = useWords();
  return (
    <details class="curve__table">
      <summary>{t('debrief:analysis.table.show')}</summary>
      <table class="table table--small">
        <caption class="visually-hidden">{t('debrief:analysis.curve')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief:analysis.table.at')}</th>
            <th scope="col">{t('debrief:analysis.table.reachable')}</th>
            <th scope="col">{t('debrief:analysis.table.lost')}</th>
          </tr>
        </thead>
        <tbody>
          {drops(analysis.curve).map(({ at, reachable, lost }, index) => (
            <tr key={index}>
              <th scope="row" class="tabular">
                {clock(start, at)}
              </th>
              <td class="tabular">{reachable}</td>
              <td class="tabular">{lost === 0 ? '–' : `−${lost}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
