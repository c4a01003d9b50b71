import type { CommandType } from '../../engine/types.ts';
import { factsOf } from '../history.ts';
import { nameIn, type Material } from './material.ts';
import type { Question } from './question.ts';

/** Minutes without a command that are worth asking about, if the adversary used them. */
const GAP = 150;
/** What the cell itself does; a facilitator's and an observer's commands fill no gap. */
const OF_THE_CELL = new Set<CommandType>(['order', 'withdraw', 'cancel', 'answer', 'notify', 'close']);
/** Minutes that an order waited for people. */
const QUEUED = 120;

/** The longest stretch in which nothing was ordered while the adversary acted. */
export function aboutGaps({ entries, items, firstSign, closed }: Material): Question[] {
  const acts = entries.filter(({ at, command }) => at <= closed && OF_THE_CELL.has(command.type));
  const stops = [firstSign, ...acts.map(({ at }) => at), closed];
  const gaps = stops.slice(1).map((to, index) => {
    const from = stops[index] ?? 0;
    const moves = items.filter(({ lane, at }) => lane === 'adversary' && at >= from && at < to).length;
    return { from, to, moves };
  });
  const longest = gaps
    .filter(({ from, to, moves }) => to - from >= GAP && moves > 0)
    .sort((one, other) => other.moves - one.moves || other.to - other.from - (one.to - one.from));
  return longest.slice(0, 2).map(({ from, to, moves }) => ({
    ...{ id: `gap.${from}`, kind: 'gap', at: from, weight: 60 },
    values: { from: { clock: from }, to: { clock: to }, count: { count: moves } },
  }));
}

/** Orders taken back, refused by the world, or long in coming. */
export function aboutOrders(material: Material): Question[] {
  const { history } = material;
  const order = (id: string) => ({ title: nameIn(material, 'order', id) });
  const ordered = new Map([...factsOf(history, 'ordered')].map(([fact]) => [fact.n, fact.at]));
  const questions: Question[] = [];
  for (const type of ['withdrawn', 'cancelled'] as const) {
    for (const [fact] of factsOf(history, type)) {
      const lasted = fact.at - (ordered.get(fact.n) ?? fact.at);
      // A slip of the hand, put right within the minute.
      if (type === 'withdrawn' && lasted === 0) continue;
      const span = { span: lasted };
      const values = { order: order(fact.order), clock: { clock: fact.at }, span };
      questions.push({ id: `calledOff.${fact.n}`, kind: 'calledOff', at: fact.at, weight: 40, values });
    }
  }
  for (const [fact] of factsOf(history, 'failed')) {
    const why = { text: nameIn(material, 'failure', fact.why, fact.order) };
    const values = { order: order(fact.order), clock: { clock: fact.at }, why };
    questions.push({ id: `failed.${fact.n}`, kind: 'failed', at: fact.at, weight: 58, values });
  }
  for (const [fact] of factsOf(history, 'started')) {
    const waited = fact.at - (ordered.get(fact.n) ?? fact.at);
    if (waited < QUEUED) continue;
    const values = { order: order(fact.order), span: { span: waited } };
    questions.push({ id: `queued.${fact.n}`, kind: 'queued', at: fact.at, weight: 30 + Math.min(15, waited / 60), values });
  }
  return questions;
}

/** What the cell held for true until something corrected it. */
export function aboutBeliefs(material: Material): Question[] {
  const { history } = material;
  return [...factsOf(history, 'corrected')].flatMap(([fact]) => {
    const seen = [...factsOf(history, 'found')].find(([one]) => one.finding === fact.finding)?.[0].at;
    if (seen === undefined || fact.at <= seen) return [];
    const finding = { title: nameIn(material, 'finding', fact.finding) };
    const values = { finding, span: { span: fact.at - seen }, clock: { clock: fact.at } };
    return [{ id: `corrected.${fact.finding}`, kind: 'corrected' as const, at: fact.at, weight: 48, values }];
  });
}
