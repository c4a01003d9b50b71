import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/debrief/index.ts';
import { direction } from '../../src/engine/index.ts';
import { isAhead, listed, type Shown } from '../../src/facilitator/chronogramme/filter.ts';
import { lineOf, pastOf, whyOf, type Telling } from '../../src/facilitator/chronogramme/past.ts';
import { linesOf } from '../../src/facilitator/chronogramme/timeline.ts';
import { createCatalogue, loadSpaces, wordsIn, type Lang } from '../../src/i18n/index.ts';
import { altered, exercise, scenarioAt, tiny, type Exercise } from '../exercise.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['facilitator', 'facts']);
const courrier = scenarioAt('scenarios/courrier-compromis');
const START = 1000;

const linesAt = (played: Exercise, shown: Shown, scenario = courrier) => {
  const { chronogramme } = direction(scenario, played.world);
  return linesOf(listed(chronogramme, shown, '', 'en'), shown, played.world.at, START);
};

const telling = (played: Exercise, scenario = tiny(), lang: Lang = 'en'): Telling => ({
  words: wordsIn(catalogue, lang),
  start: { weekday: 4, minute: START },
  names: namesOf(scenario),
  past: pastOf(played.facts),
  givenBy: () => 'facilitator',
});

const inject = (played: Exercise, id: string, scenario = tiny()) =>
  direction(scenario, played.world).chronogramme.find((one) => one.id === id) ?? expect.unreachable(id);
const why = (played: Exercise, id: string, scenario = tiny()) => whyOf(inject(played, id, scenario), telling(played, scenario));

describe('the timeline', () => {
  it('marks hours or days between the rows, fewer than rows, and never out of order', () => {
    const lines = linesAt(exercise(courrier).until(600), 'all');
    const marks = lines.flatMap((line) => (line.type === 'mark' ? [line.at] : []));
    const rows = lines.filter(({ type }) => type === 'inject').length;
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.length).toBeLessThan(rows);
    expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b));
    for (const at of marks) expect((at + START) % 60).toBe(0);
  });

  it('says where now is, between what came and what comes', () => {
    const lines = linesAt(exercise(courrier).until(600), 'all');
    const now = lines.findIndex(({ type }) => type === 'now');
    const moments = (part: typeof lines) => part.flatMap((line) => (line.type === 'inject' ? [line.inject] : []));
    expect(moments(lines.slice(0, now)).every((one) => !isAhead(one))).toBe(true);
    const timed = lines.slice(
      now,
      lines.findIndex(({ type }) => type === 'waits'),
    );
    expect(moments(timed).length).toBeGreaterThan(0);
    expect(moments(timed).every(isAhead)).toBe(true);
    for (const shown of ['ahead', 'past'] as const)
      expect(linesAt(exercise(courrier).until(600), shown).some(({ type }) => type === 'now')).toBe(false);
  });

  it('puts what has no minute under a heading of its own, at the end', () => {
    const lines = linesAt(exercise(courrier).until(600), 'ahead');
    const from = lines.findIndex(({ type }) => type === 'waits');
    const after = lines.slice(from + 1);
    expect(lines[from]).toEqual({ type: 'waits', count: after.length });
    expect(after.length).toBeGreaterThan(5);
    for (const line of after) expect(line.type === 'inject' && line.inject.due === null && line.inject.at === null).toBe(true);
    expect(linesAt(exercise(courrier).until(600), 'past').some(({ type }) => type === 'waits')).toBe(false);
  });

  it('stands an inject at the minute until which it is held', () => {
    const played = exercise(tiny()).as('facilitator').ask({ type: 'delay', inject: 'ask', until: 700 });
    const lines = linesAt(played, 'ahead', tiny());
    const order = lines.flatMap((line) => (line.type === 'inject' ? [line.inject.id] : []));
    expect(order.indexOf('ask')).toBeGreaterThan(order.indexOf('late'));
  });

  it('shows the latest first of what is past', () => {
    const lines = linesAt(exercise(courrier).until(600), 'past');
    const moments = lines.flatMap((line) => (line.type === 'inject' ? [line.inject.at ?? 0] : []));
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
  });
});

describe('the line of why', () => {
  it.each(['fr', 'en'] as const)('stands on every row of a real exercise, in one sentence, in %s', (lang) => {
    const played = exercise(courrier).until(600);
    const told = { ...telling(played, courrier, lang), givenBy: () => null };
    for (const one of direction(courrier, played.world).chronogramme) {
      const line = lineOf(one, told);
      expect([one.id, line]).toEqual([one.id, expect.stringMatching(/^\S.{4,}$/)]);
      expect(line).not.toMatch(/facilitator:|why\.|cause\.|\{\{|undefined/);
    }
  });

  it('says who left an inject out, and not that it was sent', () => {
    const played = exercise(tiny()).as('facilitator').ask({ type: 'skip', inject: 'ask' });
    expect(why(played, 'ask')).toBe('left out by the facilitator');
    expect(lineOf(inject(played, 'ask'), telling(played))).toBe('left out by the facilitator');
  });

  it('says why an improvised message came', () => {
    const both = (words: string) => ({ fr: words, en: words });
    const played = exercise(tiny()).as('facilitator');
    played.ask({ type: 'improvise', channel: 'phone', from: both('A'), title: both('B'), text: both('C') });
    expect(why(played, 'improvised.1')).toBe('written by the facilitator during the exercise');
  });

  it('says of one left out because the cell has had its fill that this is why', () => {
    const short = altered(tiny(), (copy) => {
      copy.most = 2;
    });
    const played = exercise(short, 7, 'quick').until(1440);
    const full = played.happened('skipped').filter((fact) => fact.full);
    expect(full.length).toBeGreaterThan(0);
    for (const { inject: id } of full)
      expect(why(played, id, short)).toBe('the cell had already had as many messages as one exercise shows');
  });

  it('says that the facilitator had chosen the minute', () => {
    const held = exercise(tiny()).as('facilitator').ask({ type: 'delay', inject: 'ask', until: 200 }).until(300);
    expect(why(held, 'ask')).toContain('held until then by the facilitator');
    const early = exercise(tiny()).as('facilitator').ask({ type: 'put-forward', inject: 'ask', to: 20 }).until(300);
    expect(why(early, 'ask')).toContain('brought forward by the facilitator');
  });
});
