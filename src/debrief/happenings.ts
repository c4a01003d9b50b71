import type { Fact, Grade } from '../engine/types.ts';
import type { Happening } from '../scenario/scenario.ts';
import { firstFact, type History } from './history.ts';
import { earliest, latest, type Moment } from './moment.ts';
import { firstCrossing } from './quantities.ts';

type ParamsIn<H, K> = H extends { type: infer T; params: infer P } ? (K extends T ? P : never) : never;
type Params<K extends Happening['type']> = ParamsIn<Happening, K>;
type Aimed = Params<'done'>;

const GRADES: Record<Grade, number> = { bad: 0, weak: 1, good: 2 };

const FINDERS: { [K in Happening['type']]: (history: History, params: Params<K>) => Moment | null } = {
  done: (history, aimed) => firstFact(history, 'done', (fact) => isOrder(fact, aimed)),
  ordered: (history, aimed) => firstFact(history, 'ordered', (fact) => isOrder(fact, aimed)),
  told: (history, asked) => firstFact(history, 'told', (fact) => isNotice(fact, asked)),
  answered: (history, { inject, option }) =>
    firstFact(history, 'answered', (fact) => fact.inject === inject && fact.option === option),
  silent: (history, inject) => firstFact(history, 'silent', (fact) => fact.inject === inject),
  known: (history, finding) => firstFact(history, 'found', (fact) => fact.finding === finding),
  delivered: (history, inject) => firstFact(history, 'delivered', (fact) => fact.inject === inject),
  entered: (history, path) => firstFact(history, 'chart', (fact) => isIn(`${fact.chart}.${fact.to}`, path)),
  noted: (history, note) => firstFact(history, 'noted', (fact) => fact.note === note),
  crossed: (history, { quantity, op, value }) => firstCrossing(history, quantity, op, value),
  first: (history, { of }) => earliest(of.map((one) => happened(history, one))),
  every: (history, { of }) => latest(of.map((one) => happened(history, one))),
};

/** When something first happened, found in the facts; null if it never did. */
export function happened(history: History, happening: Happening): Moment | null {
  return FINDERS[happening.type](history, happening.params as never);
}

/** Whether a grade is at least as good as another. */
function isAtLeast(grade: Grade | null, wanted: Grade): boolean {
  return grade !== null && GRADES[grade] >= GRADES[wanted];
}

function isOrder(fact: { order: string; target: string | null }, { order, target }: Aimed): boolean {
  return fact.order === order && (target === undefined || fact.target === target);
}

function isNotice(fact: Extract<Fact, { type: 'told' }>, { body, by, channel, grade, content }: Params<'told'>): boolean {
  return (
    fact.body === body &&
    (by === undefined || fact.by === by) &&
    (channel === undefined || fact.channel === channel) &&
    (grade === undefined || isAtLeast(fact.grade, grade)) &&
    (content === undefined || fact.content.includes(content))
  );
}

/** Whether a state is this one, or lies inside it. */
function isIn(state: string, path: string): boolean {
  return state === path || state.startsWith(`${path}.`);
}
