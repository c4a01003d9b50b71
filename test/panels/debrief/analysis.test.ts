import { expect, test } from 'vitest';
import { curvePicture } from '../../../src/debrief/picture/curve.ts';
import { hourMarks } from '../../../src/debrief/chart/marks.ts';
import type { Pivotal } from '../../../src/debrief/index.ts';
import type { Command, Entry } from '../../../src/engine/types.ts';
import { createCatalogue, loadSpaces, wordsIn, type Lang } from '../../../src/i18n/index.ts';
import { sayPivotal } from '../../../src/panels/debrief/analysis/counterfactual.ts';
import { deedsOf } from '../../../src/panels/debrief/analysis/deeds.ts';
import { markOf } from '../../../src/panels/debrief/analysis/marks.ts';
import { drops, minuteAfterKey, reachableAt } from '../../../src/panels/debrief/analysis/walk.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['debrief']);

const NAMES: Record<string, { fr: string; en: string }> = {
  'order gates': { fr: 'Fermer les portes', en: 'Close the gates' },
  'quantity boxes': { fr: 'Boîtes lues', en: 'Mailboxes read' },
  'quantity files': { fr: 'Dossiers lus', en: 'Files read' },
  'body anssi': { fr: 'ANSSI', en: 'ANSSI' },
  'channel phone': { fr: 'Téléphone', en: 'Phone' },
};
const order: Command = { type: 'order', order: 'gates' };
const entry = (n: number, at: number, command: Command): Entry => ({ n, at, by: 'cell', command });
const told = (entries: Entry[]) => ({
  entries,
  names: (kind: string, id: string) => NAMES[`${kind} ${id}`] ?? null,
  start: { weekday: 4, minute: 1000 },
});

function pivotal(change: Partial<Pivotal>, instead: Pivotal['counterfactual']['instead']): Pivotal {
  const same = { here: 5, there: 5 };
  return {
    ...{ kind: 'wait', n: 0, at: 150, until: 600, cost: 17, spread: { runs: 50, p5: 9, p50: 16, p95: 21 } },
    counterfactual: {
      ...{ instead, entries: [], score: 47 },
      axes: { containment: { here: 5, there: 22 }, mfa: same, escalation: same, conduct: same },
      quantities: { boxes: { here: 212, there: 41 }, files: { here: 9, there: 0 }, other: { here: 1, there: 0 } },
    },
    ...change,
  };
}

const say = (lang: Lang, one: Pivotal, entries: Entry[] = []) => sayPivotal(wordsIn(catalogue, lang), told(entries), one, 30);

test('an order that came late is told with both times and what it would have changed', () => {
  const late = pivotal({}, [{ at: 150, command: order }]);
  expect(say('en', late, [entry(1, 600, order)]).sentence.replaceAll('\u00a0', ' ')).toBe(
    'Had “Close the gates” been ordered on Thursday 19:10 instead of Friday 02:40: ' +
      'mailboxes read, 41 instead of 212; files read, 0 instead of 9; +17 points.',
  );
  expect(say('fr', late, [entry(1, 600, order)]).sentence.replaceAll('\u00a0', ' ')).toBe(
    'Si l’ordre « Fermer les portes » était parti jeudi 19:10 au lieu de vendredi 02:40 : ' +
      'boîtes lues, 41 au lieu de 212 ; dossiers lus, 0 au lieu de 9 ; +17 points.',
  );
});

test('what was never done has one time; what should have been left out has none', () => {
  const never = say('en', pivotal({}, [{ at: 150, command: order }])).sentence;
  expect(never).toMatch(/^Had “Close the gates” been ordered on Thursday.19:10: mailboxes/);
  expect(say('en', pivotal({ kind: 'decision', n: 1 }, [])).sentence).toMatch(/^Without this decision: /);
  const notify: Command = { type: 'notify', body: 'anssi', by: 'fssi', channel: 'phone', content: [] };
  expect(say('fr', pivotal({}, [{ at: 150, command: notify }])).sentence).toMatch(/^Si la notification à «.ANSSI.» était partie/);
});

test('several things at once are counted, and listed apart', () => {
  const both = say(
    'en',
    pivotal({}, [
      { at: 150, command: order },
      { at: 152, command: { type: 'close' } },
    ]),
  );
  expect(both.sentence).toMatch(/^Had 2\u00a0actions been started from Thursday.19:10 on: /);
  expect(both.steps.map(({ text }) => text)).toEqual(['Order “Close the gates”', 'Close the cell']);
});

test('luck is told in words: none, some, much', () => {
  const luck = (p5: number, p50: number, p95: number) =>
    say('en', pivotal({ spread: { runs: 50, p5, p50, p95 } }, [{ at: 150, command: order }])).luck;
  expect(luck(16, 17, 18)).toMatch(/^Luck has almost no part/);
  expect(luck(4, 10, 20)).toMatch(
    /^Some luck in it: with 50\u00a0other draws, the same change brings from 4 to\u00a020\u00a0points/,
  );
  expect(luck(-3, 10, 20)).toMatch(/^Much luck/);
  expect(say('en', pivotal({ spread: { runs: 0, p5: 0, p50: 0, p95: 0 } }, [{ at: 150, command: order }])).luck).toBe('');
});

test('marks follow the cost', () => {
  expect([0, 1, 3, 4, 7, 8].map(markOf)).toEqual([null, 'slip', 'slip', 'mistake', 'mistake', 'blunder']);
});

const CURVE = [
  { n: 0, at: 0, reachable: 90 },
  { n: 0, at: 60, reachable: 90 },
  { n: 0, at: 90, reachable: 70 },
  { n: 1, at: 90, reachable: 66 },
  { n: 1, at: 600, reachable: 66 },
];

test('keys walk along the points, from end to end', () => {
  const go = (key: string, at: number) => minuteAfterKey(key, at, [0, 60, 90, 600], 600);
  expect([go('ArrowRight', 0), go('ArrowRight', 61), go('ArrowRight', 600)]).toEqual([60, 90, 600]);
  expect([go('ArrowLeft', 90), go('ArrowLeft', 0), go('Home', 90), go('End', 90)]).toEqual([60, 0, 0, 600]);
  expect([go('PageUp', 60), go('PageDown', 420), go('a', 60)]).toEqual([420, 60, null]);
  expect([reachableAt(CURVE, 0), reachableAt(CURVE, 89), reachableAt(CURVE, 90)]).toEqual([90, 90, 66]);
});

test('the table keeps both ends and every fall, and its losses add up to the whole', () => {
  const rows = drops(CURVE);
  expect(rows.map(({ at, lost }) => [at, lost])).toEqual([
    [0, 0],
    [90, 20],
    [90, 4],
    [600, 0],
  ]);
});

test('decisions and dear waits stand in one order, without the facilitator’s hand', () => {
  const entries = [entry(1, 90, order), entry(2, 90, { type: 'fire', inject: 'x' }), entry(3, 100, { type: 'close' })];
  const deeds = deedsOf(entries, {
    decisions: [{ n: 1, at: 90, command: order, cost: 4 }],
    waits: [
      { n: 0, from: 0, to: 90, cost: 20 },
      { n: 1, from: 90, to: 95, cost: 2 },
      { n: 3, from: 100, to: 200, cost: 0 },
    ],
  });
  expect(deeds.map(({ kind, at, cost }) => [kind, at, cost])).toEqual([
    ['wait', 0, 20],
    ['decision', 90, 4],
    ['wait', 90, 2],
    ['decision', 100, 0],
  ]);
});

test('the drawing ends at the obtained score, and a place gives back its minute', () => {
  const picture = curvePicture(CURVE, 600, 800, 280);
  expect(picture.line.startsWith(`M${picture.left},`)).toBe(true);
  expect(picture.line.endsWith(`${picture.right},${Math.round(picture.y(66) * 1000) / 1000}`)).toBe(true);
  for (const at of [0, 90, 599]) expect(picture.minuteAt(picture.x(at))).toBe(at);
  expect([picture.minuteAt(-50), picture.minuteAt(9999)]).toEqual([0, 600]);
});

test('times on the axis keep their room on a narrow page', () => {
  for (const width of [300, 700, 800, 1300]) {
    const marks = hourMarks(4320, width, 104);
    // The first time stands beside its mark, the second around its own.
    expect((width * (marks[1] ?? 0)) / 4320, String(width)).toBeGreaterThanOrEqual(104 * 1.5);
  }
  expect(hourMarks(600, 1600, 104)[1]).toBe(60);
});
