import { mfaChart } from '../../chart/mfa.ts';
import type { EscalationRow } from '../../escalation.ts';
import { techniquesOf } from '../../tags.ts';
import type { Cell, Section } from '../blocks.ts';
import { textIn, type Subject } from '../debriefed.ts';

const TONES = { good: 'good', weak: 'warn', bad: 'danger' } as const;

/** Who told whom what, when and how. */
export function alerts(subject: Subject): Section {
  const { rows, speech } = subject;
  const { t } = speech;
  return {
    id: 'alerts',
    title: t('debrief:escalation.title'),
    blocks: [
      { type: 'text', text: rows.length > 0 ? t('debrief:escalation.intro') : t('debrief:escalation.empty') },
      {
        type: 'table',
        caption: t('debrief:escalation.title'),
        columns: [
          { title: t('debrief:escalation.body'), width: 20 },
          { title: t('export:column.sentBy'), width: 19 },
          { title: t('debrief:escalation.arrived'), width: 13 },
          { title: t('debrief:escalation.verdict'), width: 14 },
          { title: t('export:column.why'), width: 34 },
        ],
        rows: rows.map((row) => alertRow(subject, row)),
      },
    ],
  };
}

function alertRow(subject: Subject, row: EscalationRow): Cell[] {
  const { names, scenario, speech } = subject;
  const { t, pick, clock } = speech;
  const name = (kind: 'body' | 'sender' | 'channel' | 'content', id: string): string => {
    const text = names(kind, id);
    return text ? pick(text) : id;
  };
  const items = (ids: string[]): string => ids.map((id) => name('content', id)).join(', ');
  const late =
    row.inTime === null || row.at === null ? '' : t(row.inTime ? 'debrief:escalation.inTime' : 'debrief:escalation.late');
  const verdict = pick(textIn(scenario, ({ bodies }) => bodies[row.body]?.verdict));
  const judged = [t(`debrief:escalation.grade.${row.grade ?? 'none'}`), late].filter(Boolean).join(', ');
  const lacking = row.at !== null && row.missing.length > 0 ? t('debrief:escalation.missing', { items: items(row.missing) }) : '';
  const excess = row.excess.length > 0 ? t('debrief:escalation.excess', { items: items(row.excess) }) : '';
  return [
    { text: `${name('body', row.body)} (${t(`debrief:escalation.kind.${row.kind}`)})`, strong: true },
    row.by === null || row.channel === null ? '–' : `${name('sender', row.by)}, ${name('channel', row.channel)}`,
    row.at === null ? '–' : clock(row.at),
    { text: judged, strong: true, tone: row.grade && row.inTime !== false ? TONES[row.grade] : 'danger' },
    [verdict, lacking, excess].filter(Boolean).join(' '),
  ];
}

/** Second factors over time, against what the adversary did; null in a scenario without them. */
export function mfa(subject: Subject): Section | null {
  const { scenario, facts, items, speech } = subject;
  const chart = mfaChart(scenario, facts, items, speech);
  if (!chart) return null;
  const text = speech.t('export:mfa.intro');
  return {
    id: 'mfa',
    title: speech.t('export:section.mfa'),
    blocks: [
      { type: 'text', text },
      { type: 'chart', chart },
    ],
  };
}

/** The techniques that the adversary used, by their public numbers. */
export function techniques(subject: Subject): Section | null {
  const { scenario, facts, names, speech } = subject;
  const { t, clock, pick, number } = speech;
  const found = techniquesOf(scenario, facts);
  if (found.length === 0) return null;
  const states = (list: (typeof found)[number]['states']): string => {
    const said = list.flatMap(({ chart, state }) => {
      const text = names('state', state, chart);
      return text ? [pick(text)] : [];
    });
    return [...new Set(said)].join('\u00a0; ') || '–';
  };
  return {
    id: 'techniques',
    title: t('export:section.techniques'),
    blocks: [
      { type: 'text', text: t('export:techniques.intro') },
      {
        type: 'table',
        caption: t('export:section.techniques'),
        columns: [
          { title: t('export:column.technique'), width: 16 },
          { title: t('export:column.first'), width: 20 },
          { title: t('export:column.times'), width: 12, align: 'right' },
          { title: t('export:column.state'), width: 52 },
        ],
        rows: found.map(({ id, first, times, states: list }) => [id, clock(first), number(times), states(list)]),
      },
    ],
  };
}
