import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/debrief/index.ts';
import { direction, FACILITATOR, type Command } from '../../src/engine/index.ts';
import { listed } from '../../src/facilitator/chronogramme/filter.ts';
import { found, suggestions } from '../../src/facilitator/enter/suggestions.ts';
import { seatFor } from '../../src/facilitator/seat.ts';
import { condition, createCatalogue, loadSpaces, reason, wordsIn, type Lang } from '../../src/i18n/index.ts';
import { exercise, tiny, type Exercise } from '../exercise.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['facilitator', 'facts']);
const words = (lang: Lang = 'en') => wordsIn(catalogue, lang);
const names = namesOf(tiny());

const seen = (played: Exercise) => ({ view: played.view(FACILITATOR), direction: direction(tiny(), played.world) });
const seat = (played: Exercise, command: Command) => seatFor(command, seen(played).view, seen(played).direction);

describe('what is said aloud', () => {
  it('is given in the name of the seat whose business it is', () => {
    const played = exercise(tiny()).until(95).order('look');
    const order = tiny().orders.find(({ id }) => id === 'look');
    expect(seat(played, { type: 'order', order: 'look' })).toBe(order?.seat);
    expect(seat(played, { type: 'cancel', n: 1 })).toBe(order?.seat);
    expect(seat(played, { type: 'answer', inject: 'ask', option: 'speak' })).toBe('chief');
    expect(seat(played, { type: 'notify', body: 'cert', by: 'tech', channel: 'phone', content: [] })).toBe('tech');
    expect(seat(played, { type: 'fire', inject: 'late' })).toBe('facilitator');
  });

  it('is accepted, as that seat', () => {
    const played = exercise(tiny()).until(95);
    const { view, direction: shown } = seen(played);
    for (const { command, ready } of suggestions(view, shown, words())) {
      if (!command || !ready) continue;
      const other = exercise(tiny()).until(95).as(seat(played, command)).ask(command);
      expect([command, other.refused]).toEqual([command, null]);
    }
  });

  it('is found by a few letters, accents aside; what is possible first', () => {
    const { view, direction: shown } = seen(exercise(tiny()).until(95));
    const all = suggestions(view, shown, words('fr'));
    const one = all.find(({ kind, ready }) => kind === 'order' && ready) ?? expect.unreachable();
    expect(found(all, one.label.slice(0, 6).toUpperCase(), 9)).toContain(one);
    const some = found(all, 'e', 50).map(({ ready }) => ready);
    expect(some).toEqual([...some].sort((a, b) => Number(b) - Number(a)));
    expect(found(all, 'qqqq', 9)).toEqual([]);
  });

  it('offers the open decisions before anything is typed', () => {
    const { view, direction: shown } = seen(exercise(tiny()).until(95));
    const first = found(suggestions(view, shown, words()), '', 9);
    expect(first.map(({ kind }) => kind)).toEqual(['answer']);
  });
});

describe('the chronogramme', () => {
  const { chronogramme } = seen(exercise(tiny()).until(95)).direction;
  const ids = (...args: [Parameters<typeof listed>[1], string]) => listed(chronogramme, ...args, 'en').map(({ id }) => id);

  it('shows what comes, or what is past, the latest first', () => {
    expect(ids('past', '')).toEqual(['ask', 'first']);
    expect(ids('ahead', '')).not.toContain('ask');
    expect(ids('all', '')).toHaveLength(chronogramme.length);
  });

  it('is searched', () => {
    const title = tiny().texts.en.injects.ask?.title ?? '';
    expect(ids('all', title)).toEqual(['ask']);
  });
});

describe('why', () => {
  it.each(['fr', 'en'] as const)('every condition of the scenario is said without a key, in %s', (lang) => {
    const played = exercise(tiny()).until(10);
    for (const { waits } of seen(played).direction.chronogramme) {
      for (const { guard } of waits) {
        const said = condition(words(lang), played.view().start, names, guard);
        expect(said).not.toMatch(/condition\.|\{\{|undefined/);
        expect(said.length).toBeGreaterThan(5);
      }
    }
  });

  it('names who fired an inject, or what called it', () => {
    const { start } = exercise(tiny()).view();
    const fired = exercise(tiny()).until(10).as('facilitator').ask({ type: 'fire', inject: 'late' });
    const cause = fired.happened('delivered').at(-1)?.cause ?? {};
    expect(reason(words(), start, names, cause, 'facilitator')).toBe('sent by the facilitator');
    expect(reason(words(), start, names, cause, 'chief')).toContain('1');
    const news = exercise(tiny())
      .until(600)
      .happened('delivered')
      .find(({ inject }) => inject === 'news');
    expect(reason(words(), start, names, news?.cause ?? {}, null)).toMatch(/\S/);
  });
});
