import { expect, test } from 'vitest';
import { askedIn, questionsOf, type Finished } from '../../../src/debrief/index.ts';
import type { Analysis } from '../../../src/debrief/analysis/types.ts';
import { played, speaking } from '../finished.ts';

const ask = (finished: Finished, lang: 'fr' | 'en'): string[] =>
  questionsOf(finished).map((question) => askedIn(speaking(finished.scenario, lang), question));

const PLAYERS = ['textbook', 'passive', 'panic-shutdown', 'technical-only', 'paperwork-only', 'reassuring'];

test.each(PLAYERS)(
  '%s: at most twelve questions, two of a kind, each with a name of its own and whole in both languages',
  (policy) => {
    const finished = played({ policy, variant: 'discret' });
    const questions = questionsOf(finished);
    expect(questions.length).toBeGreaterThan(3);
    expect(questions.length).toBeLessThanOrEqual(12);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { kind } of questions) expect(questions.filter((one) => one.kind === kind).length).toBeLessThanOrEqual(2);
    for (const lang of ['fr', 'en'] as const) {
      for (const sentence of ask(finished, lang)) {
        expect(sentence).toMatch(/\?$/);
        expect(sentence).not.toMatch(/undefined|null|««|« «|““|\.\./);
      }
    }
  },
);

test('two exercises are not asked the same, and one exercise always is', () => {
  const passive = played({ policy: 'passive' });
  expect(ask(passive, 'fr')).not.toEqual(ask(played({ policy: 'textbook' }), 'fr'));
  expect(ask(passive, 'fr')).toEqual(ask(played({ policy: 'passive' }), 'fr'));
});

test('who did nothing is asked about it, with the minutes, and about those never told', () => {
  const [gap] = ask(played({ policy: 'passive' }), 'en');
  expect(gap).toMatch(/^From Thursday.16:40 to Sunday.\d\d:\d\d, you decided nothing, and the adversary acted \d+ times\./);
  expect(ask(played({ policy: 'passive' }), 'en').join('\n')).toContain('no notification reached it before the end');
});

test('a question that stayed open is recalled with the reaction the scenario looks for', () => {
  const silent = ask(played({ policy: 'technical-only', variant: 'discret' }), 'fr').find((one) =>
    one.includes('resté sans réponse'),
  );
  expect(silent).toMatch(/^«\u00a0.*», reçu jeudi\u00a016:49, est resté sans réponse\. La réaction attendue\u00a0: /);
});

test('what was held comes first, then the order of events', () => {
  const questions = questionsOf(played());
  const kinds = questions.map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(['held', 'held']);
  const minutes = questions.flatMap(({ kind, at }) => (kind === 'held' || at === null ? [] : [at]));
  expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
});

test('what the analysis found to have cost most is asked about, and who was sure and wrong too', () => {
  const finished = played({ policy: 'reassuring' });
  const answered = finished.entries.find(({ command }) => command.type === 'answer');
  if (!answered) throw new Error('nothing was answered');
  const { n, at, command } = answered;
  const pivotal = [
    { kind: 'decision', n, at, until: at, cost: 11 },
    { kind: 'wait', n: 4, at: 100, until: 400, cost: 6 },
  ];
  const analysis = { pivotal, decisions: [{ n, at, command, cost: 11 }] } as unknown as Analysis;
  const asked = ask({ ...finished, analysis, confidence: [{ n, sure: true }] }, 'en').join('\n');
  expect(asked).toContain('11 points fewer were still possible afterwards');
  expect(asked).toContain('From Thursday\u00a018:20 to Thursday\u00a023:20, waiting cost 6 points');
  expect(asked).toContain('you were sure of answering');
});
