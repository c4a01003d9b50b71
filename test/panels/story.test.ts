import { expect, test } from 'vitest';
import type { EscalationRow, SheetLine, TimelineItem } from '../../src/debrief/index.ts';
import type { Fact, Happened } from '../../src/engine/types.ts';
import { storyOf } from '../../src/panels/debrief/story.ts';

const item = (at: number, lane: TimelineItem['lane'], happened: Happened, seen = true): TimelineItem => ({
  ...{ at, lane, seen },
  fact: { at, cause: {}, ...happened } as Fact,
});
const told = (body: string, at: number | null, inTime: boolean | null, kind: EscalationRow['kind'] = 'competent') =>
  ({ body, kind, at, inTime }) as EscalationRow;
const line = (id: string, points: number, max: number) => ({ id, points, max }) as SheetLine;
const axis = { points: 0, max: 25 };
const sheet = (...lines: SheetLine[]) => ({
  ...{ total: 0, assessed: true, lines },
  axes: { containment: axis, mfa: axis, escalation: axis, conduct: axis },
});

test('the story is counted from what happened', () => {
  const story = storyOf({
    items: [
      item(12, 'cell', { type: 'ordered', n: 1, order: 'look', target: null, by: 'cell' }),
      item(40, 'cell', { type: 'ordered', n: 2, order: 'cut', target: null, by: 'cell' }),
      item(41, 'cell', { type: 'answered', inject: 'thread', option: 'no', by: 'cell' }),
      item(90, 'cell', { type: 'silent', inject: 'press' }),
      item(5, 'adversary', { type: 'noted', note: 'reads' }, false),
      item(60, 'adversary', { type: 'noted', note: 'moves' }),
    ],
    escalation: [
      told('anssi', 35, true),
      told('anssi', 90, null),
      told('cnil', null, null),
      told('fssi', 300, false),
      told('police', 10, null, 'wrong'),
    ],
    sheet: sheet(line('early', 3, 3), line('out', 9, 9), line('wrong-pick', -4, 0), line('tell', 1, 4)),
  });
  expect(story).toMatchObject({ orders: 2, firstOrder: 12, answered: 1, silent: 1 });
  expect(story).toMatchObject({ told: 1, due: 3, moves: 2, unseen: 1 });
  expect(story.best?.id).toBe('out');
  expect(story.worst?.id).toBe('wrong-pick');
});

test('a story of nothing has no first order, no best and no worst', () => {
  const story = storyOf({ items: [], escalation: [], sheet: sheet(line('avoided', 0, 0)) });
  expect(story).toMatchObject({ orders: 0, firstOrder: null, best: null, worst: null });
});

test('a line is not both the best and the worst', () => {
  const story = storyOf({ items: [], escalation: [], sheet: sheet(line('out', 7, 9), line('tell', 3, 3)) });
  expect(story.best?.id).toBe('out');
  expect(story.worst).toBe(null);
});
