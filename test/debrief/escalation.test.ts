import { expect, test } from 'vitest';
import { escalation } from '../../src/debrief/index.ts';
import type { Body } from '../../src/scenario/scenario.ts';
import { fact, over, rubric, told } from './fixture.ts';

const body = (id: string, some: Partial<Body> = {}): Body => ({
  ...{ id, kind: 'competent', place: 'state', notifiedBy: [], channels: {}, sources: [], answers: [] },
  content: { must: ['confirmed', 'callback'], mustNot: ['attribution'] },
  ...some,
});
const deadline = { source: 's1', rule: 'game' as const };

function rows(bodies: Body[], facts = [told(120, { n: 4, content: ['confirmed', 'attribution'], grade: 'bad' }), over(1000)]) {
  return escalation(rubric({ bodies }), facts);
}

test('a row says who told whom, how, when, and what was missing', () => {
  const sent = fact(100, {
    type: 'sent',
    n: 4,
    body: 'anssi',
    by: 'fssi',
    seat: 'cell',
    channel: 'phone',
    content: ['confirmed'],
  });
  const notice = told(120, { n: 4, content: ['confirmed', 'attribution'], grade: 'bad' });
  expect(rows([body('anssi')], [sent, notice, over(1000)])).toEqual([
    {
      ...{ body: 'anssi', kind: 'competent', by: 'fssi', channel: 'phone', grade: 'bad', sent: 100, at: 120, inTime: null },
      ...{ content: ['confirmed', 'attribution'], missing: ['callback'], excess: ['attribution'] },
    },
  ]);
});

test('a competent body that was never told has a row, another has none', () => {
  const found = rows([body('anssi'), body('cnil'), body('cybermalveillance', { kind: 'wrong' })]);
  expect(found.map(({ body, at }) => [body, at])).toEqual([
    ['anssi', 120],
    ['cnil', null],
  ]);
});

test('a deadline is a minute, or something that happened first', () => {
  const inTime = (some: Partial<NonNullable<Body['deadline']>>, id = 'anssi') =>
    rows([body(id, { deadline: { ...deadline, ...some } })], [told(60, { body: 'press' }), told(120), over(1000)]).at(-1)?.inTime;
  expect(inTime({ minute: 120 })).toBe(true);
  expect(inTime({ minute: 119 })).toBe(false);
  expect(inTime({ before: { type: 'told', params: 'press' } })).toBe(false);
  expect(inTime({ before: { type: 'told', params: 'cabinet' } })).toBe(true);
  expect(inTime({ minute: 500 }, 'cnil')).toBe(false);
  expect(inTime({ minute: 4500 }, 'cnil')).toBeNull();
});
