import { scoreSheet, type Sheet } from '../../src/debrief/index.ts';
import { play } from '../../src/engine/index.ts';
import type { Policy, Scenario } from '../../src/scenario/scenario.ts';

export type Rule = Policy['rules'][number];

/** Textbook with its rules changed; `null` drops a rule. */
export function textbookBut(
  scenario: Scenario,
  change: (rule: Rule, name: string) => Rule | Rule[] | null,
  first: Rule[] = [],
): Scenario {
  const textbook = scenario.policies.find(({ id }) => id === 'textbook');
  if (!textbook) throw new Error('the scenario has no textbook');
  const rules = [...first, ...textbook.rules.flatMap((rule) => change(rule, nameOf(rule)) ?? [])];
  return { ...scenario, policies: [{ ...textbook, id: 'changed', rules }, ...scenario.policies] };
}

/** `order`, `order:target`, `answer:inject`, `body` or `close`. */
export function nameOf({ do: move }: Rule): string {
  if (move.type === 'order') return move.target === undefined ? move.order : `${move.order}:${move.target}`;
  if (move.type === 'answer') return `answer:${move.inject}`;
  return move.type === 'notify' ? move.body : 'close';
}

export interface Outcome {
  sheet: Sheet;
  quantities: Record<string, number>;
}

/** How an exercise of a policy ends. */
export function outcomeOf(scenario: Scenario, policy: string, variant: string, seed: number): Outcome {
  const { facts, world } = play(scenario, { seed, variant, policy });
  const quantities = Object.fromEntries(Object.entries(world.quantities).map(([id, { value }]) => [id, value]));
  return { sheet: scoreSheet(scenario, facts), quantities };
}

/** The median over seeds 1 to `seeds`. */
export function medianOf(seeds: number, of: (seed: number) => number): number {
  const values = Array.from({ length: seeds }, (_, index) => of(index + 1)).sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)] ?? 0;
}
