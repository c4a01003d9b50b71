import { describe, expect, it } from 'vitest';
import { exercisesOf, playExercise } from '../../src/cli/explore/players.ts';
import { createCoverage } from '../../src/cli/explore/reached.ts';
import { scoreSheet } from '../../src/debrief/index.ts';
import { play } from '../../src/engine/index.ts';
import { exercise, scenarioAt } from '../exercise.ts';
import { fair } from './fair.ts';

const scenario = scenarioAt('scenarios/prise-de-poste');
const words = (...texts: string[]) =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

fair(
  'scenarios/prise-de-poste',
  {
    passive: { axis: 'containment', more: ['messages-read', 'copies-out'], less: ['trust'] },
    'technical-only': { axis: 'escalation', less: ['trust'] },
    'paperwork-only': { axis: 'containment', more: ['messages-read', 'copies-out'] },
  },
  { choices: false },
);

it('leaves nothing unreached in 500 exercises', () => {
  const coverage = createCoverage(scenario);
  for (const exercise of exercisesOf(scenario, 500, 1)) {
    const { world, facts } = playExercise(scenario, exercise);
    coverage.add(world, facts);
  }
  expect(Object.values(coverage.unreached()).flat()).toEqual([]);
}, 120_000);

it('is as small as a lesson, and no smaller', () => {
  const conditional = scenario.injects.filter(({ trigger }) => !('at' in trigger) || trigger.if || trigger.unless);
  expect(scenario.duration).toBe(480);
  expect(scenario.injects.length).toBeGreaterThanOrEqual(8);
  expect(scenario.injects.length).toBeLessThanOrEqual(14);
  expect(conditional.length * 3).toBeGreaterThanOrEqual(scenario.injects.length);
  expect(scenario.injects.filter(({ dilemma }) => dilemma).length).toBeGreaterThanOrEqual(2);
  expect(scenario.orders.length).toBeLessThanOrEqual(10);
  expect(scenario.bodies.filter(({ kind }) => kind !== 'competent').length).toBeGreaterThanOrEqual(2);
  expect(scenario.findings.some(({ corrects }) => corrects.length > 0)).toBe(true);
  expect(scenario.populations).toHaveLength(2);
  expect(scenario.doors).toHaveLength(2);
  expect(new Set(scenario.endings.map(({ mood }) => mood))).toEqual(new Set(['good', 'mixed', 'bad']));
  expect(Object.values(scenario.objectives.axes).reduce((sum, points) => sum + points)).toBe(100);
});

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  const texts = scenario.texts[language];

  it('reaches the first decision within 120 words', () => {
    const first = scenario.injects[0];
    if (!first) throw new Error('no inject');
    expect(first.trigger).toEqual({ at: 0 });
    expect(first.options.length).toBeGreaterThanOrEqual(2);
    const inject = texts.injects[first.id];
    if (!inject) throw new Error('no text');
    expect(words(inject.text)).toBeLessThanOrEqual(40);
    const labels = Object.values(inject.options ?? {}).map(({ label }) => label);
    const briefing = texts.briefing.flatMap(({ title, text }) => [title, text]);
    const all = [texts.title, texts.subtitle, texts.summary, ...briefing, inject.from, inject.title, inject.text, ...labels];
    expect(words(...all)).toBeLessThanOrEqual(120);
  });

  it('keeps every message short, and the glossary long enough', () => {
    for (const [id, { text }] of Object.entries(texts.injects)) expect(words(text), id).toBeLessThanOrEqual(50);
    expect(Object.keys(texts.glossary).length).toBeGreaterThanOrEqual(12);
  });
});

it('lets the intruder come back when sessions are cut before the password is changed', () => {
  const policy = {
    id: 'hasty',
    random: false,
    rules: [{ do: { type: 'order' as const, order: 'revoke-sessions' }, pause: 4 }],
  };
  const { facts } = play({ ...scenario, policies: [policy] }, { seed: 3, policy: 'hasty' });
  expect(facts.some((fact) => fact.type === 'noted' && fact.note === 'came-back')).toBe(true);
});

describe('people come first', () => {
  it('the new password waits for the office’s call, which comes once its account is blocked', () => {
    const told = exercise(scenario, 3).order('reset-password', 'desk');
    expect(told.refused).toBe('order-needs');
    expect(told.order('block-account').wait(60).order('reset-password', 'desk').refused).toBeNull();
  });

  it('keys wait for the head of the office, who gathers her staff', () => {
    const told = exercise(scenario, 3).order('enrol', 'agents');
    expect(told.refused).toBe('order-needs');
    told.notify('office-head', { by: 'ciso', content: ['facts'] }).wait(90);
    expect(told.order('enrol', 'agents').refused).toBeNull();
  });

  it('a gate closed before staff have their keys costs points and trust', () => {
    const ready = () =>
      exercise(scenario, 3)
        .notify('office-head', { by: 'ciso', content: ['facts'] })
        .wait(90);
    const early = ready().order('enrol', 'admins').wait(35).order('enforce-mfa', 'webmail').wait(30).order('enrol', 'agents');
    const late = ready().order('enrol', 'admins').order('enrol', 'agents').wait(120).order('enforce-mfa', 'webmail').wait(30);
    const mfa = (one: typeof early) => scoreSheet(scenario, one.until(480).facts).axes.mfa.points;
    expect(mfa(early)).toBeLessThan(mfa(late));
    expect(early.view().indicators.find(({ id }) => id === 'trust')?.value).toBeLessThan(
      late.view().indicators.find(({ id }) => id === 'trust')?.value ?? 0,
    );
  });
});

it('a penalty reproaches nothing to whoever did not earn it: its sentences stand the right way round', () => {
  const { facts } = play(scenario, { seed: 3, policy: 'textbook' });
  const { facts: worst } = play(scenario, { seed: 3, policy: 'everything' });
  const said = (of: typeof facts) =>
    new Map(scoreSheet(scenario, of).lines.map(({ id, points, why }) => [id, { points, why: why.en }]));
  const [clean, blamed] = [said(facts), said(worst)];
  expect(clean.get('mailed-password')).toEqual({ points: 0, why: 'No password left by e-mail.' });
  expect(blamed.get('mailed-password')?.why).toBe('The password was sent where the intruder reads.');
  expect(clean.get('wrong-public')?.why).toBe('You lost no time there.');
  expect(blamed.get('wrong-public')?.why).not.toBe(clean.get('wrong-public')?.why);
});
