import { formatClock, type Start } from '../i18n/time.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Sheet, SheetLine } from '../debrief/index.ts';
import type { Axis, Scenario } from '../scenario/scenario.ts';
import type { Result } from './result.ts';
import { table } from './table.ts';
import type { Term } from './words.ts';

export const AXES: readonly Axis[] = ['containment', 'mfa', 'escalation', 'conduct'];

/** A result for a reader: who played what, the sheet line by line, the axes, the total. */
export function describeResult(result: Result, scenario: Scenario, lang: Lang, term: Term): string {
  const { score, variant, seed, policy, minutes, hash, ending } = result;
  const texts = scenario.texts[lang];
  const head = [
    `${texts.title} · ${texts.variants[variant]?.title ?? variant} · ${term('seed', { seed })}`,
    policy === null ? '' : term('player', { policy }),
    term('played', { minutes, entries: result.entries, hash }),
    ending === null ? term('unfinished') : term('ending', { ending: texts.endings[ending]?.title ?? ending }),
    score.assessed ? '' : term('notAssessed'),
  ];
  const rows = AXES.flatMap((axis) => [
    [`${term(axis)}`, `${score.axes[axis].points}/${score.axes[axis].max}`, '', ''],
    ...linesOf(score, axis).map((line) => row(line, startOf(scenario), lang, term)),
  ]);
  return [...head.filter(Boolean), '', table(rows, [1]), '', term('total', { total: score.total })].join('\n');
}

function linesOf(score: Sheet, axis: Axis): SheetLine[] {
  return score.lines.filter((line) => line.axis === axis);
}

function row({ title, points, max, at, why, source }: SheetLine, start: Start, lang: Lang, term: Term): string[] {
  const origin = source ? `[${source.id}, ${source.status}]` : `[${term('gameRule')}]`;
  const minute = at === null ? '' : formatClock(start, at, lang);
  return [`  ${title[lang]}`, `${points}/${max}`, minute, `${why[lang]} ${origin}`];
}

/** Weekday and minute of day at exercise minute 0. */
export function startOf({ start }: Scenario): Start {
  const [hours, minutes] = start.time.split(':').map(Number) as [number, number];
  return { weekday: start.weekday, minute: hours * 60 + minutes };
}
