import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { exported } from '../../../src/debrief/export/index.ts';
import { NO_RETEX } from '../../../src/session/index.ts';
import { speaking } from '../finished.ts';
import { debriefed, now } from './typed.ts';

const paint = () => Promise.reject(new Error('a calendar has no chart'));

test('the dated steps of the plan are whole days, each with its owner and a reminder a week before', async () => {
  const subject = debriefed();
  const made = await exported(subject, speaking(subject.scenario, 'fr'), 'ics', { paint, now });
  const calendar = new ICAL.Component(ICAL.parse(String(made?.content)) as never);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate])).toEqual([
    ['2026-12-31', '2027-01-01', true],
    ['2027-02-28', '2027-03-01', true],
  ]);
  expect(events[0]?.summary).toContain('=HYPERLINK');
  expect(events[1]?.summary).toBe('[EXERCICE] Tester l’annuaire ATTACH:x');
  expect(events[1]?.description).toContain('RSSI ; adjointe, DSI');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  for (const event of calendar.getAllSubcomponents('vevent')) {
    expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T09:00:00Z');
    expect(event.getFirstProperty('attach')).toBeNull();
    const alarms = event.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P7D']);
  }
});

test('a plan without a date makes no calendar', async () => {
  const subject = debriefed({ retex: NO_RETEX });
  expect(await exported(subject, speaking(subject.scenario, 'en'), 'ics', { paint, now })).toBeNull();
});
