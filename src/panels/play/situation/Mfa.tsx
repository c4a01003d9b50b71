import type { MfaView, Reported } from '../../../engine/types.ts';
import { useWords } from '../../parts/index.ts';
import { useWhen } from '../base/desk.ts';
import { memo } from '../base/memo.ts';
import { Empty } from '../base/Pair.tsx';
import { Prose } from '../glossary/Prose.tsx';
import { StateTag } from './StateTag.tsx';

/** Who is registered, and which doors ask for a second factor. */
export const Mfa = memo(function Mfa({ mfa }: { mfa: MfaView }) {
  const { t, pick, number } = useWords();
  if (mfa.populations.length + mfa.doors.length === 0) {
    return (
      <section>
        <h3>{t('play:situation.mfa')}</h3>
        <Empty>{t('play:situation.noMfa')}</Empty>
      </section>
    );
  }
  return (
    <section>
      <h3>{t('play:situation.mfa')}</h3>
      <Prose text={t('play:situation.mfaText')} />
      <div class="tables">
        <table class="status-table">
          <caption>{t('play:situation.populations')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('play:situation.population')}</th>
              <th scope="col" class="status-table__number">
                {t('play:situation.accounts')}
              </th>
              <th scope="col">{t('play:situation.enrolment')}</th>
            </tr>
          </thead>
          <tbody>
            {mfa.populations.map((one) => (
              <tr key={one.id}>
                <th scope="row">{pick(one.name)}</th>
                <td class="status-table__number tabular">{number(one.accounts)}</td>
                <ReportedCell reported={one.enrolment} />
              </tr>
            ))}
          </tbody>
        </table>
        <table class="status-table">
          <caption>{t('play:situation.doors')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('play:situation.door')}</th>
              <th scope="col">{t('play:situation.enforcement')}</th>
            </tr>
          </thead>
          <tbody>
            {mfa.doors.map((one) => (
              <tr key={one.id}>
                <th scope="row">{pick(one.name)}</th>
                <ReportedCell reported={one.enforcement} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

/** A state, and the minute of the last report when it is not seen live. */
function ReportedCell({ reported }: { reported: Reported }) {
  const { t } = useWords();
  const when = useWhen();
  return (
    <td>
      <StateTag reported={reported} />
      {reported.reported !== null && (
        <span class="soft small tabular"> {t('play:situation.reportedAt', { time: when(reported.reported) })}</span>
      )}
    </td>
  );
}
