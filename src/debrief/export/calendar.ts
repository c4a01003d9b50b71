import { createEvents, type EventAttributes } from 'ics';
import { plain } from '../chart/chart.ts';
import { textIn, type Subject } from './debriefed.ts';

/** The dated steps of the improvement plan as whole days, each recalled a week before; null when no step has a date. */
export function calendar(subject: Subject): string | null {
  const { record, scenario, speech } = subject;
  const { t, pick } = speech;
  const { plan = [], improvements = [] } = record.retex ?? {};
  const title = pick(textIn(scenario, (texts) => texts.title));
  const events = plan.flatMap(({ id, text, owner, due, improvement }): EventAttributes[] => {
    const [year, month, day] = due.split('-').map(Number);
    if (!year || !month || !day) return [];
    const area = improvements.find((one) => one.id === improvement)?.text ?? '–';
    const event: EventAttributes = {
      uid: `${record.hash}-${id}@cellule-72.invalid`,
      calName: t('export:calendar.name', { title }),
      productId: '-//Cellule 72//RETEX//FR',
      start: [year, month, day],
      duration: { days: 1 },
      title: typed(t('export:calendar.event', { step: text })),
      description: typed(t('export:calendar.description', { owner: owner || t('hotwash:field.ownerUnset'), title, area })),
      status: 'CONFIRMED',
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      alarms: [{ action: 'display', description: typed(text) || title, trigger: { days: 7, before: true } }],
    };
    return [event];
  });
  if (events.length === 0) return null;
  const { error, value } = createEvents(events);
  if (error) throw error;
  return value;
}

/** One line: a carriage return typed by somebody must not begin a property of the calendar. */
function typed(text: string): string {
  return plain(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}
