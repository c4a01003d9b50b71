import { AXES, axesChart } from '../../chart/axes.ts';
import type { SheetLine } from '../../sheet.ts';
import type { Block, Section } from '../blocks.ts';
import { realStart, textIn, type Subject } from '../debriefed.ts';
import { decisionIn } from '../decisions.ts';

/** The exercise on one page: what it was, how it ended, what counted. */
export function summary(subject: Subject): Section {
  const { speech, sheet, debriefed } = subject;
  const { t, pick } = speech;
  const { ending } = debriefed;
  const blocks: Block[] = [];
  if (!sheet.assessed) blocks.push({ type: 'notice', text: `${t('debrief:notAssessed')} ${t('debrief:notAssessedText')}` });
  if (ending) blocks.push({ type: 'text', tone: 'lead', text: `${pick(ending.title)}. ${pick(ending.text)}` });
  blocks.push({ type: 'pairs', rows: overview(subject) });
  if (sheet.assessed) blocks.push({ type: 'chart', chart: axesChart(sheet, speech) });
  blocks.push({ type: 'title', text: t('export:summary.counted') }, { type: 'list', items: counted(subject) });
  return { id: 'summary', title: t('export:section.summary'), blocks };
}

/** What an after-action report says first of an exercise. */
export function overview({ scenario, record, speech, sheet }: Subject): [string, string][] {
  const { t, pick, clock, day, span } = speech;
  const date = day(realStart(record));
  const variant = textIn(scenario, ({ variants }) => variants[record.variant]?.title);
  const seats = scenario.seats.map(({ id }) => pick(textIn(scenario, (texts) => texts.seats[id]?.name)));
  const objectives = AXES.map((axis) => t('export:summary.axis', { axis: t(`debrief:axis.${axis}`), ...sheet.axes[axis] }));
  return [
    [t('export:summary.exercise'), pick(textIn(scenario, ({ title }) => title))],
    ...(date ? [[t('export:summary.date'), date] as [string, string]] : []),
    [
      t('export:summary.span'),
      t('export:summary.fromTo', { from: clock(0), to: clock(scenario.duration), span: span(scenario.duration) }),
    ],
    [t('debrief:adversary'), pick(variant)],
    [t('export:summary.seats'), seats.join(', ')],
    [
      t('export:summary.objectives'),
      sheet.assessed ? objectives.join(', ') : AXES.map((axis) => t(`debrief:axis.${axis}`)).join(', '),
    ],
    ...(sheet.assessed ? [[t('debrief:of'), t('debrief:total', { points: sheet.total })] as [string, string]] : []),
  ];
}

/** Six sentences at most, made from what happened and, first, from what people wrote. */
function counted(subject: Subject): string[] {
  const { speech, sheet, facts, firstSign, rows, items, record, analysis } = subject;
  const { t, pick, clock, span } = speech;
  const orders = facts.filter(({ type }) => type === 'ordered');
  const competent = rows.filter(({ kind }) => kind === 'competent');
  const bodies = (some: typeof rows): number => new Set(some.map(({ body }) => body)).size;
  const moves = items.filter(({ lane }) => lane === 'adversary');
  const lines: string[] = [];
  const [first] = orders;
  if (first)
    lines.push(t('export:summary.orders', { count: orders.length, span: span(first.at - firstSign), clock: clock(first.at) }));
  else lines.push(t('debrief:story.noOrder'));
  const told = bodies(competent.filter(({ at, inTime }) => at !== null && inTime !== false));
  if (competent.length > 0) lines.push(t('debrief:story.told', { count: told, due: bodies(competent) }));
  const unseen = moves.filter(({ seen }) => !seen).length;
  if (moves.length > 0) lines.push(t('export:summary.moves', { count: moves.length, unseen }));
  if (sheet.assessed) {
    const best = greatest(sheet.lines, ({ points }) => points);
    const worst = greatest(sheet.lines, ({ max, points }) => Math.max(0, max) - points);
    if (best) lines.push(t('export:summary.best', { line: pick(best.title), why: pick(best.why) }));
    if (worst) lines.push(t('export:summary.worst', { line: pick(worst.title), why: pick(worst.why) }));
  }
  for (const { kind, n, at, until, cost } of analysis?.pivotal.slice(0, 1) ?? []) {
    const decision = decisionIn(subject, n);
    if (kind === 'wait') lines.push(t('export:reachable.wait', { from: clock(at), to: clock(until), count: cost }));
    else lines.push(t('export:reachable.decision', { clock: clock(at), decision, count: cost }));
  }
  for (const { text, owner } of record.retex?.plan.slice(0, 1) ?? [])
    lines.push(t('export:summary.plan', { step: text, owner: owner || t('hotwash:field.ownerUnset') }));
  return lines;
}

function greatest(lines: readonly SheetLine[], worth: (line: SheetLine) => number): SheetLine | null {
  const [found] = [...lines].sort((one, other) => worth(other) - worth(one));
  return found && worth(found) > 0 ? found : null;
}
