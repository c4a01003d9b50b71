import { describe, expect, it } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import { play } from '../../src/engine/index.ts';
import type { Policy, Scenario } from '../../src/scenario/scenario.ts';
import { scenarioAt } from '../exercise.ts';
import { medianOf, outcomeOf, type Outcome } from './changed.ts';

const SEEDS = 9;
const CLEARLY = 15;
const scenario = scenarioAt('scenarios/courrier-compromis');
const variants = scenario.variants.map(({ id }) => id);

/** Taking everything back from a thief of sessions takes back what a thief of passwords holds too: no loss there. */
const CONTAINS: Record<string, string[]> = { opportuniste: ['jeton-vole'] };

/** What textbook ordered, answered and sent against one adversary, given at the same minutes to whoever plays. */
function lineAgainst(variant: string, seed: number): Policy {
  const { entries } = play(scenario, { seed, variant, policy: 'textbook' });
  const rules = entries.flatMap(({ at, command }): Policy['rules'] => {
    const when = { type: 'clock', params: { from: at, to: at } } as const;
    if (command.type === 'order' || command.type === 'answer' || command.type === 'notify') {
      return [{ when, do: command, pause: 1 } as Policy['rules'][number]];
    }
    return [];
  });
  return { id: 'blind', random: false, rules };
}

function blind(line: string, variant: string, seed: number): Outcome {
  const changed: Scenario = { ...scenario, policies: [lineAgainst(line, seed), ...scenario.policies] };
  return outcomeOf(changed, 'blind', variant, seed);
}

const total = ({ sheet }: Outcome) => sheet.total;
const containment = ({ sheet }: Outcome) => sheet.axes.containment.points;

describe.each(variants)('against %s', (variant) => {
  const right = (of: (outcome: Outcome) => number) =>
    medianOf(SEEDS, (seed) => of(outcomeOf(scenario, 'textbook', variant, seed)));

  it.each(variants.filter((other) => other !== variant && !CONTAINS[variant]?.includes(other)))(
    'the line that beats %s does clearly worse',
    (other) => {
      const wrong = (of: (outcome: Outcome) => number) => medianOf(SEEDS, (seed) => of(blind(other, variant, seed)));
      expect(wrong(total)).toBeLessThanOrEqual(right(total) - CLEARLY);
      expect(wrong(containment)).toBeLessThan(right(containment));
    },
  );

  it('its own line, given blindly, gives what it gave', () => {
    const { facts } = play(scenario, { seed: 1, variant, policy: 'textbook' });
    expect(total(blind(variant, variant, 1))).toBeGreaterThanOrEqual(scoreSheet(scenario, facts).total - 5);
  });
});
