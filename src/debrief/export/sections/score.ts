import { AXES } from '../../chart/axes.ts';
import type { SheetLine } from '../../sheet.ts';
import type { Block, Cell, Section } from '../blocks.ts';
import type { Subject } from '../debriefed.ts';

/** Every line of the sheet, with its reason and what it rests on. */
export function score(subject: Subject): Section {
  const { sheet, speech } = subject;
  const { t } = speech;
  const blocks: Block[] = [{ type: 'text', text: t('export:score.intro', { points: sheet.total }) }];
  for (const axis of AXES) {
    const lines = sheet.lines.filter((line) => line.axis === axis && !isAvoided(line));
    const avoided = sheet.lines.filter((line) => line.axis === axis && isAvoided(line)).length;
    const name = t(`debrief:axis.${axis}`);
    const { points, max } = sheet.axes[axis];
    blocks.push(
      { type: 'title', text: t('export:score.axis', { axis: name, points, max }) },
      { type: 'text', tone: 'soft', text: t(`debrief:axisHint.${axis}`) },
      {
        type: 'table',
        caption: name,
        columns: [
          { title: t('export:column.line'), width: 24 },
          { title: t('export:column.points'), width: 12, align: 'right' },
          { title: t('export:column.when'), width: 16 },
          { title: t('export:column.why'), width: 34 },
          { title: t('debrief:source'), width: 14 },
        ],
        rows: lines.map((line) => row(subject, line)),
      },
    );
    if (avoided > 0) blocks.push({ type: 'text', tone: 'soft', text: `${t('debrief:avoided', { count: avoided })}.` });
  }
  return { id: 'score', title: t('debrief:sheet'), blocks };
}

/** A trap that nobody fell into says nothing by itself. */
function isAvoided({ max, points }: SheetLine): boolean {
  return max <= 0 && points >= 0;
}

function row({ speech: { t, pick, clock } }: Subject, line: SheetLine): Cell[] {
  const { title, points, max, at, why, source } = line;
  const tone = max <= 0 || points <= 0 ? 'danger' : points === max ? 'good' : 'warn';
  const worth = max > 0 ? `${points}\u00a0/\u00a0${max}` : t('debrief:penalty', { count: Math.abs(points) });
  return [
    { text: pick(title), strong: true },
    { text: worth, tone, strong: true },
    at === null ? '–' : clock(at),
    pick(why),
    { text: source ? `${mark(source.title)}\u00a0(${source.status})` : t('debrief:gameRule'), tone: 'soft' },
  ];
}

/** "[S12] A title" is cited as S12. */
function mark(title: string): string {
  return /^\[(\w+)\]/.exec(title)?.[1] ?? title;
}
