import { describe, expect, it } from 'vitest';
import { play } from '../../src/engine/index.ts';
import type { GuardedEffect } from '../../src/scenario/schema/effects.ts';
import type { Inject, InjectOption } from '../../src/scenario/scenario.ts';
import { scenarioAt } from '../exercise.ts';

const scenario = scenarioAt('scenarios/courrier-compromis');
const dilemmas = scenario.injects.filter(({ dilemma }) => dilemma);

describe('the numbers that the first scenario promises', () => {
  it('has enough to say, half of it on conditions', () => {
    const conditional = scenario.injects.filter(({ trigger }) => !('at' in trigger) || trigger.if || trigger.unless);
    expect(scenario.injects.length).toBeGreaterThanOrEqual(60);
    expect(conditional.length * 2).toBeGreaterThanOrEqual(scenario.injects.length);
  });

  it('has enough to do, to ask and to learn', () => {
    expect(scenario.orders.length).toBeGreaterThanOrEqual(40);
    expect(scenario.bodies.length).toBeGreaterThanOrEqual(20);
    expect(dilemmas.length).toBeGreaterThanOrEqual(12);
    expect(scenario.findings.length).toBeGreaterThanOrEqual(30);
  });

  it('lets some findings mislead, and corrects every one that does', () => {
    const corrected = new Set(scenario.findings.flatMap(({ corrects }) => corrects));
    const misleading = scenario.findings.filter(({ id, confidence }) => confidence === 'supposed' && corrected.has(id));
    expect(misleading.length).toBeGreaterThanOrEqual(5);
  });
});

describe('a run is not drowned', () => {
  const runs = scenario.policies.flatMap(({ id: policy }) => scenario.variants.map(({ id: variant }) => ({ policy, variant })));

  it.each(runs)('$policy meets at most 40 injects against $variant', ({ policy, variant }) => {
    for (let seed = 1; seed <= 12; seed++) {
      const { facts } = play(scenario, { seed, policy, variant });
      expect(facts.filter(({ type }) => type === 'delivered').length, `seed ${seed}`).toBeLessThanOrEqual(40);
    }
  });
});

describe('the options of a dilemma', () => {
  it.each(dilemmas)('$id: no two do the same', ({ options }) => {
    const forms = options.map(({ effects }) => JSON.stringify(effects));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each(dilemmas)('$id: none is worse than another in everything', (inject) => {
    const ofLittle = inject.options.filter((one) => inject.options.some((other) => other !== one && outdone(one, other)));
    expect(ofLittle.map(({ id }) => id)).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('are told apart in words, in %s', (language) => {
    for (const inject of dilemmas) {
      const told = Object.values(wordsOf(inject, language)).flatMap(({ label, outcome }) => [label, outcome]);
      expect(new Set(told).size, inject.id).toBe(inject.options.length * 2);
    }
  });
});

function wordsOf({ id }: Inject, language: 'fr' | 'en') {
  return scenario.texts[language].injects[id]?.options ?? {};
}

const UNWELCOME = ['fatigue', 'helpdesk-load', 'outage', 'mailboxes-read'];

/** The rest of what they do being the same, whether the other option is at least as good in every quantity. */
function outdone(one: InjectOption, other: InjectOption): boolean {
  if (JSON.stringify(rest(one.effects)) !== JSON.stringify(rest(other.effects)) || other.needs) return false;
  const quantities = [...UNWELCOME, 'trust'];
  return quantities.every((quantity) => gain(one.effects, quantity) <= gain(other.effects, quantity));
}

function rest(effects: GuardedEffect[]): GuardedEffect[] {
  return effects.filter(({ type }) => type !== 'change');
}

function gain(effects: GuardedEffect[], quantity: string): number {
  const sum = effects.reduce(
    (total, effect) => (effect.type === 'change' && effect.params.quantity === quantity ? total + effect.params.by : total),
    0,
  );
  return UNWELCOME.includes(quantity) ? -sum : sum;
}
