import type { Fact, Text } from '../engine/types.ts';
import type { Words } from './words.ts';

/** What a name may stand for. The second form of each nested name lies within another: a target within its order. */
export type NameKind =
  | 'order'
  | 'target'
  | 'failure'
  | 'chart'
  | 'state'
  | 'inject'
  | 'from'
  | 'option'
  | 'finding'
  | 'body'
  | 'answer'
  | 'channel'
  | 'content'
  | 'sender'
  | 'team'
  | 'quantity'
  | 'note'
  | 'variant';

/** The name of a thing by its id; `within` is the order, inject, body or chart it belongs to. Null if it has none here. */
export type Names = (kind: NameKind, id: string, within?: string) => Text | null;

type Tell<T extends Fact['type']> = (fact: Extract<Fact, { type: T }>, say: Say) => string;

interface Say {
  words: Words;
  name: (kind: NameKind, id: string, within?: string) => string;
  /** An order with its target: "Reset passwords (known accounts)". */
  order: (fact: { order: string; target: string | null }) => string;
}

const nothing = (): string => '';

const TELL: { [T in Fact['type']]: Tell<T> } = {
  phase: ({ phase }, { words }) => words.t(`facts:phase.${phase}`),
  chart: ({ chart, to }, { words, name }) =>
    words.t('facts:chart', { chart: name('chart', chart), state: name('state', to, chart) }),
  drawn: ({ variant }, { words, name }) => words.t('facts:drawn', { variant: name('variant', variant) }),
  event: nothing,
  quantity: ({ quantity, value }, { words, name }) =>
    words.t('facts:quantity', { quantity: name('quantity', quantity), value: words.number(value) }),
  ordered: (fact, { words, order }) => words.t('facts:ordered', { order: order(fact) }),
  started: (fact, { words, order }) => words.t('facts:started', { order: order(fact), span: words.span(fact.until - fact.at) }),
  done: (fact, { words, order }) => words.t('facts:done', { order: order(fact) }),
  failed: (fact, { words, order, name }) =>
    words.t('facts:failed', { order: order(fact), why: name('failure', fact.why, fact.order) }),
  withdrawn: (fact, { words, order }) => words.t('facts:withdrawn', { order: order(fact) }),
  cancelled: (fact, { words, order }) => words.t('facts:cancelled', { order: order(fact) }),
  found: ({ finding, value }, { words, name }) => {
    const title = name('finding', finding);
    return words.t('facts:found', { finding: value === null ? title : title.replace('{value}', words.number(value)) });
  },
  'nothing-found': (fact, { words, order }) => words.t('facts:nothingFound', { order: order({ ...fact, target: null }) }),
  corrected: ({ finding, by }, { words, name }) =>
    words.t('facts:corrected', { finding: name('finding', finding), by: name('finding', by) }),
  delivered: ({ inject }, { words, name }) =>
    words.t('facts:delivered', { from: name('from', inject), inject: name('inject', inject) }),
  answered: ({ inject, option }, { words, name }) =>
    words.t('facts:answered', { inject: name('inject', inject), option: name('option', option, inject) }),
  silent: ({ inject }, { words, name }) => words.t('facts:silent', { inject: name('inject', inject) }),
  skipped: ({ inject }, { words, name }) => words.t('facts:skipped', { inject: name('inject', inject) }),
  delayed: ({ inject, until, at }, { words, name }) =>
    words.t('facts:delayed', { inject: name('inject', inject), span: words.span(until - at) }),
  'put-back': ({ inject }, { words, name }) => words.t('facts:putBack', { inject: name('inject', inject) }),
  'put-forward': ({ inject, to, at }, { words, name }) =>
    words.t('facts:putForward', { inject: name('inject', inject), span: words.span(to - at) }),
  edited: ({ inject }, { words, name }) => words.t('facts:edited', { inject: name('inject', inject) }),
  improvised: ({ from, title }, { words }) =>
    words.t('facts:delivered', { from: words.pick(from), inject: bare(words.pick(title)) }),
  observed: ({ text }) => text,
  struck: ({ note }, { words }) => words.t('facts:struck', { n: note }),
  sent: (fact, { words, name }) => words.t('facts:sent', notice(fact, name)),
  told: (fact, { words, name }) => words.t('facts:told', notice(fact, name)),
  heard: ({ body, answer }, { words, name }) =>
    words.t('facts:heard', { body: name('body', body), answer: name('answer', answer, body) }),
  allowed: ({ order, open }, { words, name }) => words.t(open ? 'facts:opened' : 'facts:shut', { order: name('order', order) }),
  people: ({ team, by }, { words, name }) =>
    words.t(by > 0 ? 'facts:more' : 'facts:fewer', { team: name('team', team), count: Math.abs(by) }),
  shift: ({ shift }, { words }) => words.t(`facts:shift.${shift}`),
  noted: ({ note }, { name }) => name('note', note),
  reported: ({ chart, state }, { words, name }) =>
    words.t('facts:reported', { chart: name('chart', chart), state: name('state', state, chart) }),
};

function notice(fact: { body: string; by: string; channel: string }, name: Say['name']) {
  return { body: name('body', fact.body), by: name('sender', fact.by), channel: name('channel', fact.channel) };
}

/** Thrown through a sentence whose subject has no name here. */
const NAMELESS = Symbol('nameless');

/**
 * A fact in one sentence, in the language of the words; the space `facts` must be loaded.
 * Empty for what has no sentence (the world's inner traffic) or whose subject has no name here.
 */
export function sentence(words: Words, fact: Fact, names: Names): string {
  const name: Say['name'] = (kind, id, within) => {
    const text = names(kind, id, within);
    if (text === null) throw NAMELESS;
    return bare(words.pick(text));
  };
  const order: Say['order'] = ({ order: id, target }) => {
    const title = name('order', id);
    return target === null ? title : `${title} (${name('target', target, id)})`;
  };
  try {
    return ended(TELL[fact.type](fact as never, { words, name, order }));
  } catch (reason) {
    if (reason === NAMELESS) return '';
    throw reason;
  }
}

/** Without the full stop at the end, so that it can stand inside a sentence. */
function bare(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, '');
}

function ended(text: string): string {
  return text === '' || /[.!?…»]$/.test(text) ? text : `${text}.`;
}
