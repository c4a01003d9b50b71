import { convertIcsDate, generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { plain } from '../chart/chart.ts';
import { textIn, type Subject } from './debriefed.ts';

export type Moment = IcsDateObject['date'];

/**
 * The dated steps of the improvement plan as whole days, each recalled a week before; null when no step has a date.
 * `now` is when it is written: of two calendars of one plan, a reader keeps the later.
 */
export function calendar(subject: Subject, now: Moment): string | null {
  const { record, scenario, speech } = subject;
  const { t, pick } = speech;
  const { plan = [], improvements = [] } = record.retex ?? {};
  const title = pick(textIn(scenario, (texts) => texts.title));
  const events = plan.flatMap(({ id, text, owner, due, improvement }): IcsEvent[] => {
    if (due === '') return [];
    const area = improvements.find((one) => one.id === improvement)?.text ?? '–';
    const event: IcsEvent = {
      uid: `${record.hash}-${id}@cellule-72.invalid`,
      stamp: { date: now },
      start: { type: 'DATE', date: convertIcsDate(undefined, { value: due.replaceAll('-', '') }) },
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
