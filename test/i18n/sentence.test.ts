import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/debrief/index.ts';
import type { Fact, Happened } from '../../src/engine/types.ts';
import { createCatalogue, LANGS, loadSpaces, sentence, wordsIn, type Lang } from '../../src/i18n/index.ts';
import { exercise, tiny } from '../exercise.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['facts']);
const names = namesOf(tiny());
const say = (lang: Lang, happened: Happened): string =>
  sentence(wordsIn(catalogue, lang), { at: 10, cause: {}, ...happened } as Fact, names);

describe('facts in both languages', () => {
  test('an order with its target', () => {
    const fact: Happened = { type: 'ordered', n: 1, order: 'enrol', target: 'admins', by: 'tech' };
    expect(say('en', fact)).toBe('Order given: Enrol in the second factor (Administrators).');
    expect(say('fr', fact)).toMatch(/^Ordre donné\u00a0: .+ \(.+\)\.$/);
  });

  test('work that starts says how long it takes', () => {
    expect(say('en', { type: 'started', n: 1, order: 'look', target: null, until: 40 })).toBe(
      'Work started: Look around, about 30\u00a0min.',
    );
  });

  test('a failure gives its reason', () => {
    expect(say('en', { type: 'failed', n: 1, order: 'shut', target: null, why: 'nobody-there' })).toBe(
      'Failed: Shut the door. The locksmith had gone home.',
    );
  });

  test('people coming and leaving are counted', () => {
    expect(say('en', { type: 'people', team: 'ops', by: 1 })).toBe('Reinforcement, Operations: 1 more person.');
    expect(say('fr', { type: 'people', team: 'ops', by: -2 })).toMatch(/2 personnes de moins\.$/);
  });

  test('what has no name here has no sentence', () => {
    expect(say('en', { type: 'found', finding: 'no-such-finding' } as Happened)).toBe('');
    expect(say('en', { type: 'event', event: 'sessions.revoked' })).toBe('');
  });
});

test('every fact of played exercises is a whole sentence or nothing', () => {
  const told = [1, 2, 3, 4].flatMap((seed) => {
    const played = exercise(tiny(), seed);
    return played.order('look').order('shut').wait(200).order('enrol', 'admins').order('relieve').wait(1400).facts;
  });
  expect(told.length).toBeGreaterThan(100);
  for (const lang of LANGS)
    for (const fact of told) expect(sentence(wordsIn(catalogue, lang), fact, names)).toMatch(/^$|^[^{}]*[.!?…»]$/);
});
