import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scenarioAt } from '../exercise.ts';
import { medianOf, outcomeOf, textbookBut, type Outcome, type Rule } from './changed.ts';

const SEEDS = 9;
const scenario = scenarioAt('scenarios/courrier-compromis');

const done = (order: string, target?: string): Rule['when'] => ({
  type: 'done',
  params: target === undefined ? order : { order, target },
});
const enforce = (target: string): Rule => ({
  when: done('set-method'),
  do: { type: 'order', order: 'enforce-mfa', target },
  pause: 2,
});
const takingBack = ['block-accounts', 'reset-passwords:desk', 'restrict-webmail', 'disable-dormant'];

/** The same cell, with one thing about the second factor done wrong. */
const WRONG: Record<string, Scenario> = {
  'doors enforced before accounts are taken back': textbookBut(
    scenario,
    (rule, name) => {
      if (name === 'enforce-mfa:webmail' || name === 'enforce-mfa:portal') return null;
      return takingBack.includes(name) ? { ...rule, when: done('enforce-mfa', 'portal') } : rule;
    },
    [enforce('webmail'), enforce('portal')],
  ),
  'enrolment by an e-mailed link': textbookBut(scenario, (rule, name) =>
    name === 'set-enrolment:in-person' ? { ...rule, do: { type: 'order', order: 'set-enrolment', target: 'link' } } : rule,
  ),
  'the webmail’s door only': textbookBut(scenario, (rule, name) => {
    if (name === 'enforce-mfa:vpn' || name === 'enforce-mfa:portal') return null;
    return name === 'reopen-portal' ? { ...rule, when: done('enrol', 'sensitive') } : rule;
  }),
  'old mail protocols left open': textbookBut(scenario, (rule, name) => (name === 'close-legacy' ? null : rule)),
};

const lost = ({ quantities }: Outcome): number => (quantities['mailboxes-read'] ?? 0) + (quantities['files-read'] ?? 0);

describe.each(scenario.variants.map(({ id }) => id))('the second factor against %s', (variant) => {
  const right = Array.from({ length: SEEDS }, (_, index) => outcomeOf(scenario, 'textbook', variant, index + 1));
  const median = (of: (outcome: Outcome) => number, outcomes: Outcome[]) =>
    medianOf(SEEDS, (seed) => of(outcomes[seed - 1] as Outcome));

  it.each(Object.entries(WRONG))('%s: fewer points, and the world is worse', (_, changed) => {
    const wrong = right.map((_, index) => outcomeOf(changed, 'changed', variant, index + 1));
    const total = ({ sheet }: Outcome) => sheet.total;
    const mfa = ({ sheet }: Outcome) => sheet.axes.mfa.points;
    expect(median(total, wrong)).toBeLessThan(median(total, right));
    expect(median(mfa, wrong)).toBeLessThan(median(mfa, right));
    expect(median(lost, wrong)).toBeGreaterThan(median(lost, right));
  });
});
