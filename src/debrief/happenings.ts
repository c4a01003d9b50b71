import type { Fact, Grade } from '../engine/types.ts';
import type { Happening } from '../scenario/scenario.ts';
import { firstAbout, type History } from './history.ts';
import { earliest, latest, type Moment } from './moment.ts';
import { firstCrossing } from './quantities.ts';

type ParamsIn<H, K> = H extends { type: infer T; params: infer P } ? (K extends T ? P : never) : never;
type Params<K extends Happening['type']> = ParamsIn<Happening, K>;
type Aimed = Params<'done'>;

const GRADES: Record<Grade, number> = { bad: 0, weak: 1, good: 2 };

const FINDERS: { [K in Happening['type']]: (history: History, params: Params<K>) => Moment | null } = {
  done: (history, aimed) => firstAbout(history, 'done', aimed.order, (fact) => isAimedAt(fact, aimed)),
  ordered: (history, aimed) => firstAbout(history, 'ordered', aimed.order, (fact) => isAimedAt(fact, aimed)),
  told: (history, asked) => firstAbout(history, 'told', asked.body, (fact) => isNotice(fact, asked)),
  answered: (history, { inject, option }) => firstAbout(history, 'answered', inject, (fact) => fact.option === option),
  silent: (history, inject) => firstAbout(history, 'silent', inject),
  known: (history, finding) => firstAbout(history, 'found', finding),
  delivered: (history, inject) => firstAbout(history, 'delivered', inject),
  entered: (history, path) => {
    const cut = path.indexOf('.');
    const state = path.slice(cut + 1);
    return firstAbout(history, 'chart', path.slice(0, cut), ({ to }) => to === state || to.startsWith(`${state}.`));
  },
  noted: (history, note) => firstAbout(history, 'noted', note),
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

function isAimedAt(fact: { target: string | null }, { target }: Aimed): boolean {
  return target === undefined || fact.target === target;
}

function isNotice(fact: Extract<Fact, { type: 'told' }>, { by, channel, grade, content }: Params<'told'>): boolean {
  return (
    (by === undefined || fact.by === by) &&
    (channel === undefined || fact.channel === channel) &&
    (grade === undefined || isAtLeast(fact.grade, grade)) &&
    (content === undefined || fact.content.includes(content))
  );
}
