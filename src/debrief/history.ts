import type { Fact } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Moment } from './moment.ts';

type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** The facts of an exercise, indexed by kind so that each line of the sheet is found quickly. */
export interface History {
  scenario: Scenario;
  facts: readonly Fact[];
  kinds: { readonly [T in Fact['type']]?: readonly number[] };
  /** For the kinds that lines of the sheet ask most about, by what the fact is about. */
  about: { readonly [T in Fact['type']]?: ReadonlyMap<string, readonly number[]> };
  /** The last minute that the facts speak of. */
  until: number;
}

export function historyOf(scenario: Scenario, facts: readonly Fact[]): History {
  const kinds: { [T in Fact['type']]?: number[] } = {};
  const about: { [T in Fact['type']]?: Map<string, number[]> } = {};
  for (const [order, fact] of facts.entries()) {
    (kinds[fact.type] ??= []).push(order);
    const id = aboutOf(fact);
    if (id === null) continue;
    const byId = (about[fact.type] ??= new Map<string, number[]>());
    const orders = byId.get(id);
    if (orders) orders.push(order);
    else byId.set(id, [order]);
  }
  return { scenario, facts, kinds, about, until: facts.at(-1)?.at ?? 0 };
}

/** What a fact is about, by id; null for a kind that few ask about. */
function aboutOf(fact: Fact): string | null {
  switch (fact.type) {
    case 'chart':
      return fact.chart;
    case 'quantity':
      return fact.quantity;
    case 'ordered':
    case 'done':
      return fact.order;
    case 'told':
      return fact.body;
    case 'found':
      return fact.finding;
    case 'delivered':
    case 'answered':
    case 'silent':
      return fact.inject;
    case 'noted':
      return fact.note;
    default:
      return null;
  }
}

const NONE: readonly number[] = [];

/** Places of the facts of a kind that are about something, ascending. */
export function placesAbout({ about }: History, type: Fact['type'], id: string): readonly number[] {
  return about[type]?.get(id) ?? NONE;
}

/** When a fact of this kind about something, and that fits, first happened, or null. */
export function firstAbout<T extends Fact['type']>(
  history: History,
  type: T,
  id: string,
  fits?: (fact: FactOf<T>) => boolean,
): Moment | null {
  for (const order of placesAbout(history, type, id)) {
    const fact = history.facts[order] as FactOf<T>;
    if (!fits || fits(fact)) return { at: fact.at, order };
  }
  return null;
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
