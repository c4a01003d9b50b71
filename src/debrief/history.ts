import type { Fact } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Moment } from './moment.ts';

type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** The facts of an exercise, indexed by kind so that each line of the sheet is found quickly. */
export interface History {
  scenario: Scenario;
  facts: readonly Fact[];
  kinds: { readonly [T in Fact['type']]?: readonly number[] };
  /** The last minute that the facts speak of. */
  until: number;
}

export function historyOf(scenario: Scenario, facts: readonly Fact[]): History {
  const kinds: { [T in Fact['type']]?: number[] } = {};
  facts.forEach((fact, order) => (kinds[fact.type] ??= []).push(order));
  return { scenario, facts, kinds, until: facts.at(-1)?.at ?? 0 };
}

/** Every fact of a kind that fits, in order, with its place. */
export function* factsOf<T extends Fact['type']>(history: History, type: T): Generator<[FactOf<T>, number]> {
  for (const order of history.kinds[type] ?? []) yield [history.facts[order] as FactOf<T>, order];
}

/** When a fact of this kind that fits first happened, or null. */
export function firstFact<T extends Fact['type']>(history: History, type: T, fits: (fact: FactOf<T>) => boolean): Moment | null {
  for (const [fact, order] of factsOf(history, type)) if (fits(fact)) return { at: fact.at, order };
  return null;
}

/** The adversary that played, or null where the facts do not tell. */
export function variantOf(history: History): string | null {
  const [drawn] = factsOf(history, 'drawn');
  return drawn ? drawn[0].variant : null;
}

/** True for an exercise that was abandoned: it is not assessed. */
export function isAbandoned(facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.type === 'phase' && fact.phase === 'abandoned');
}
