import type { EscalationRow } from '../../debrief/index.ts';
import type { Text } from '../../engine/types.ts';
import type { Names, Start } from '../../i18n/index.ts';
import { Tag, useWords } from '../parts/index.ts';
import { useExplained } from '../play/glossary/explained.ts';
import { Prose } from '../play/glossary/Prose.tsx';

interface Props {
  rows: readonly EscalationRow[];
  start: Start;
  names: Names;
  verdict(body: string): Text;
}

/** Who was told what, by whom, by which channel, when; and what it was worth. */
export function EscalationTable({ rows, start, names, verdict }: Props) {
  const { t, pick } = useWords();
  const explained = useExplained(rows.map(({ body }) => pick(verdict(body))));
  return (
    <section class="stack" aria-labelledby="escalation">
      <h2 id="escalation">{t('debrief:escalation.title')}</h2>
      <p>{t('debrief:escalation.intro')}</p>
      {rows.length === 0 ? (
        <p class="soft">{t('debrief:escalation.empty')}</p>
      ) : (
        <table class="table table--cards">
          <thead>
            <tr>
              {(['body', 'by', 'channel', 'sent', 'arrived', 'verdict'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`debrief:escalation.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={index} explained={explained[index]} {...{ row, start, names, verdict }} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const TONES = { good: 'good', weak: 'warn', bad: 'danger' } as const;

type RowProps = Omit<Props, 'rows'> & { row: EscalationRow; explained: ReadonlySet<string> | undefined };

function Row({ row, explained, start, names, verdict }: RowProps) {
  const { t, pick, clock } = useWords();
  const named = (kind: 'body' | 'sender' | 'channel' | 'content', id: string | null): string => {
    const text = id === null ? null : names(kind, id);
    return text ? pick(text) : '–';
  };
  const items = (ids: string[]): string => ids.map((id) => named('content', id)).join(', ');
  const time = (at: number | null): string => (at === null ? '–' : clock(start, at));
  return (
    <tr>
      <th scope="row">
        {named('body', row.body)}
        <span class="soft small table__under">{t(`debrief:escalation.kind.${row.kind}`)}</span>
      </th>
      <td data-empty={row.by === null || undefined} data-label={t('debrief:escalation.by')}>
        {named('sender', row.by)}
      </td>
      <td data-empty={row.channel === null || undefined} data-label={t('debrief:escalation.channel')}>
        {named('channel', row.channel)}
      </td>
      <td data-empty={row.sent === null || undefined} data-label={t('debrief:escalation.sent')} class="tabular">
        {time(row.sent)}
      </td>
      <td data-empty={row.at === null || undefined} data-label={t('debrief:escalation.arrived')} class="tabular">
        {time(row.at)}
      </td>
      <td data-label={t('debrief:escalation.verdict')}>
        <span class="row table__tags">
          <Tag tone={row.grade ? TONES[row.grade] : 'danger'}>{t(`debrief:escalation.grade.${row.grade ?? 'none'}`)}</Tag>
          {row.at !== null && row.inTime !== null && (
            <Tag tone={row.inTime ? 'good' : 'danger'}>
              {t(row.inTime ? 'debrief:escalation.inTime' : 'debrief:escalation.late')}
            </Tag>
          )}
        </span>
        <Prose class="table__under" text={pick(verdict(row.body))} explained={explained} />
        {row.at !== null && row.missing.length > 0 && (
          <span class="table__under">{t('debrief:escalation.missing', { items: items(row.missing) })}</span>
        )}
        {row.excess.length > 0 && (
          <span class="table__under">{t('debrief:escalation.excess', { items: items(row.excess) })}</span>
        )}
      </td>
    </tr>
  );
}
