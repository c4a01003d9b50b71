import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { plain } from '../chart/chart.ts';
import { textIn, type Subject } from './debriefed.ts';

/** The dated steps of the improvement plan as whole days, each recalled a week before; null when no step has a date. */
export function calendar(subject: Subject): string | null {
  const { record, scenario, speech } = subject;
  const { t, pick } = speech;
  const { plan = [], improvements = [] } = record.retex ?? {};
  const title = pick(textIn(scenario, (texts) => texts.title));
  const stamp = { date: new Date() };
  const events = plan.flatMap(({ id, text, owner, due, improvement }): IcsEvent[] => {
    const [year, month, day] = due.split('-').map(Number);
    if (!year || !month || !day) return [];
    const area = improvements.find((one) => one.id === improvement)?.text ?? '–';
    const event: IcsEvent = {
      uid: `${record.hash}-${id}@cellule-72.invalid`,
      stamp,
      start: { type: 'DATE', date: new Date(Date.UTC(year, month - 1, day)) },
      duration: { days: 1 },
      summary: typed(t('export:calendar.event', { step: text })),
      description: typed(t('export:calendar.description', { owner: owner || t('hotwash:field.ownerUnset'), title, area })),
      status: 'CONFIRMED',
      timeTransparent: 'TRANSPARENT',
      alarms: [
        {
          action: 'DISPLAY',
          description: typed(text) || title,
          trigger: { type: 'relative', value: { days: 7, before: true } },
        },
      ],
    };
    return [event];
  });
  if (events.length === 0) return null;
  const name = typed(t('export:calendar.name', { title }));
  return generateIcsCalendar({ version: '2.0', prodId: '-//Cellule 72//RETEX//FR', name, events });
}

/** One line: a carriage return typed by somebody must not begin a property of the calendar. */
function typed(text: string): string {
  return plain(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}
