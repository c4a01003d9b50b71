import { expect, test } from 'vitest';
import { happened } from '../../src/debrief/happenings.ts';
import { historyOf } from '../../src/debrief/history.ts';
import type { Fact } from '../../src/engine/types.ts';
import type { Happening } from '../../src/scenario/scenario.ts';
import { done, fact, flow, isDone, over, rubric, told } from './fixture.ts';

const facts: Fact[] = [
  fact(0, { type: 'chart', chart: 'intrusion', from: null, to: 'reading' }),
  fact(5, { type: 'delivered', inject: 'desk', until: 35 }),
  fact(9, { type: 'ordered', n: 1, order: 'revoke', target: 'all', by: 'cell' }),
  fact(20, { type: 'answered', inject: 'desk', option: 'look', by: 'cell' }),
  fact(30, { type: 'found', finding: 'forwarding', value: 3 }),
  done(40, 'revoke', 'all'),
  fact(41, { type: 'chart', chart: 'intrusion', from: 'reading', to: 'portal.files' }),
  told(50, { grade: 'weak', content: [] }),
  told(60),
  fact(70, { type: 'silent', inject: 'press' }),
  fact(80, { type: 'noted', note: 'leak' }),
  over(100),
];
const when = (happening: Happening) => happened(historyOf(rubric({}), facts), happening)?.at ?? null;

const cases: [string, Happening, number | null][] = [
  ['an order given', { type: 'ordered', params: { order: 'revoke' } }, 9],
  ['an order carried out', isDone('revoke'), 40],
  ['on a target', isDone('revoke', 'all'), 40],
  ['on another target', isDone('revoke', 'known'), null],
  ['a body told', { type: 'told', params: { body: 'anssi' } }, 50],
  ['told well', { type: 'told', params: { body: 'anssi', grade: 'good' } }, 60],
  ['told at least weakly', { type: 'told', params: { body: 'anssi', grade: 'weak' } }, 50],
  ['told an item', { type: 'told', params: { body: 'anssi', content: 'confirmed' } }, 60],
  ['told by the wrong sender', { type: 'told', params: { body: 'anssi', by: 'rssi' } }, null],
  ['told by mail', { type: 'told', params: { body: 'anssi', channel: 'mail' } }, null],
  ['an answer', { type: 'answered', params: { inject: 'desk', option: 'look' } }, 20],
  ['another answer', { type: 'answered', params: { inject: 'desk', option: 'wait' } }, null],
  ['silence', { type: 'silent', params: 'press' }, 70],
  ['a finding', { type: 'known', params: 'forwarding' }, 30],
  ['an inject', { type: 'delivered', params: 'desk' }, 5],
  ['a first state', { type: 'entered', params: 'intrusion.reading' }, 0],
  ['a state within another', { type: 'entered', params: 'intrusion.portal.files' }, 41],
  ['the state around it', { type: 'entered', params: 'intrusion.portal' }, 41],
  ['a state whose name begins alike', { type: 'entered', params: 'intrusion.port' }, null],
  ['a note', { type: 'noted', params: 'leak' }, 80],
  ['the first of two', { type: 'first', params: { of: [isDone('revoke'), { type: 'known', params: 'forwarding' }] } }, 30],
  ['the first of one that never came', { type: 'first', params: { of: [isDone('never'), isDone('revoke')] } }, 40],
  ['every one of two', { type: 'every', params: { of: [isDone('revoke'), { type: 'known', params: 'forwarding' }] } }, 40],
  ['every one, of which one never came', { type: 'every', params: { of: [isDone('never'), isDone('revoke')] } }, null],
];

test.each(cases)('%s', (_, happening, minute) => {
  expect(when(happening)).toBe(minute);
});

const crossings: [string, Fact[], '<' | '<=' | '==' | '>=' | '>', number, number | null][] = [
  ['at the start', [flow(0, 0, 0), over(100)], '<', 5, 0],
  ['by a jump', [flow(7, 12, 0), over(100)], '>=', 10, 7],
  ['by a flow, at the exact minute', [flow(0, 0, 14), over(500)], '>=', 10, 43],
  ['by a flow with a remainder', [flow(0, 0, 14, 59), over(500)], '>=', 10, 39],
  ['never, the flow having stopped', [flow(0, 0, 14), flow(42, 9, 0), over(500)], '>=', 10, null],
  ['at the very end', [flow(0, 0, 60), over(10)], '>=', 10, 10],
  ['not after the end', [flow(0, 0, 60), over(9)], '>=', 10, null],
  ['falling', [flow(0, 20, -60), over(30)], '<', 10, 11],
  ['exactly', [flow(0, 0, 60), over(30)], '==', 10, 10],
  ['not exactly, the flow stepping over it', [flow(0, 0, 300), over(30)], '==', 7, null],
  ['in the second stretch', [flow(0, 0, 6), flow(50, 5, 60), over(100)], '>', 7, 53],
];

test.each(crossings)('a quantity crosses %s', (_, history, op, value, minute) => {
  const scenario = rubric({ quantities: [{ id: 'mailboxes', start: 0 }] });
  const found = happened(historyOf(scenario, history), { type: 'crossed', params: { quantity: 'mailboxes', op, value } });
  expect(found?.at ?? null).toBe(minute);
});

test('a quantity kept within bounds never crosses what lies beyond them', () => {
  const scenario = rubric({ quantities: [{ id: 'mailboxes', start: 0, max: 8 }] });
  const crossed = (value: number) =>
    happened(historyOf(scenario, [flow(0, 0, 60), over(60)]), {
      type: 'crossed',
      params: { quantity: 'mailboxes', op: '>=', value },
    });
  expect(crossed(8)?.at).toBe(8);
  expect(crossed(9)).toBeNull();
});
