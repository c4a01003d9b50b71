import Papa from 'papaparse';
import { plain } from '../chart/chart.ts';
import type { Subject } from './debriefed.ts';

export type CsvTable = 'timeline' | 'score' | 'alerts' | 'plan';

type Value = string | number;

/**
 * A table for a spreadsheet, safe against formulas: a cell that would begin one is preceded by an apostrophe.
 * A byte order mark and, in French, semicolons let the usual spreadsheets open it by a double click.
 */
export function csv(subject: Subject, table: CsvTable): string {
  const { fields, data } = TABLES[table](subject);
  const text = Papa.unparse(
    { fields, data: data.map((row) => row.map((value) => (typeof value === 'string' ? plain(value) : value))) },
    { escapeFormulae: true, delimiter: subject.speech.lang === 'fr' ? ';' : ',', newline: '\r\n' },
  );
  return `\ufeff${text}\r\n`;
}

const TABLES: Record<CsvTable, (subject: Subject) => { fields: string[]; data: Value[][] }> = {
  timeline: ({ items, speech }) => {
    const { t, clock, sentence } = speech;
    const columns = ['minute', 'when', 'lane', 'what', 'known', 'fact'] as const;
    return {
      fields: columns.map((column) => t(`export:column.${column}`)),
      data: items.flatMap(({ at, lane, fact, seen }): Value[][] => {
        const text = sentence(fact);
        const known = t(`export:known.${seen ? 'yes' : 'no'}`);
        return text === '' ? [] : [[at, clock(at), t(`debrief:timeline.lane.${lane}`), text, known, fact.type]];
      }),
    };
  },
  score: ({ sheet, speech }) => {
    const { t, pick, clock } = speech;
    const columns = ['axis', 'line', 'points', 'max', 'minute', 'when', 'why', 'source', 'status'] as const;
    return {
      fields: columns.map((column) => t(`export:column.${column}`)),
      data: sheet.lines.map(({ axis, title, points, max, at, why, source }) => [
        ...[t(`debrief:axis.${axis}`), pick(title), points, max, at ?? '', at === null ? '' : clock(at), pick(why)],
        ...[source?.title ?? t('debrief:gameRule'), source?.status ?? ''],
      ]),
    };
  },
  alerts: ({ rows, names, speech }) => {
    const { t, pick, clock } = speech;
    const name = (kind: 'body' | 'sender' | 'channel' | 'content', id: string | null): string => {
      const text = id === null ? null : names(kind, id);
      return text ? pick(text) : (id ?? '');
    };
    const items = (ids: string[]): string => ids.map((id) => name('content', id)).join(', ');
    const time = (at: number | null): string => (at === null ? '' : clock(at));
    const late = (inTime: boolean | null): string =>
      inTime === null ? '' : t(inTime ? 'debrief:escalation.inTime' : 'debrief:escalation.late');
    const columns = ['body', 'kind', 'by', 'channel', 'sent', 'arrived', 'inTime', 'grade', 'missing', 'excess'] as const;
    return {
      fields: columns.map((column) => t(`export:column.${column}`)),
      data: rows.map((row) => [
        ...[
          name('body', row.body),
          t(`debrief:escalation.kind.${row.kind}`),
          name('sender', row.by),
          name('channel', row.channel),
        ],
        ...[time(row.sent), time(row.at), late(row.inTime), t(`debrief:escalation.grade.${row.grade ?? 'none'}`)],
        ...[row.at === null ? '' : items(row.missing), items(row.excess)],
      ]),
    };
  },
  plan: ({ record, speech: { t } }) => {
    const { plan = [], improvements = [] } = record.retex ?? {};
    const columns = ['step', 'owner', 'due', 'area'] as const;
    return {
      fields: columns.map((column) => t(`hotwash:field.${column}`)),
      data: plan.map(({ text, owner, due, improvement }) => [
        ...[text, owner, due, improvements.find(({ id }) => id === improvement)?.text ?? ''],
      ]),
    };
  },
};
