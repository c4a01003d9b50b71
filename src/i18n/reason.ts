import type { Cause, ScheduledInject } from '../engine/types.ts';
import type { NameKind, Names } from './sentence.ts';
import type { Start } from './time.ts';
import type { Words } from './words.ts';

type Condition = ScheduledInject['waits'][number]['guard'];
type Asked<K extends Condition['type']> = Extract<Condition, { type: K }>['params'];

interface Say {
  words: Words;
  start: Start;
  name(kind: NameKind, id: string, within?: string): string | null;
}

const OPS = { '<': '<', '<=': '≤', '==': '=', '>=': '≥', '>': '>' } as const;
/** What has no name is told in words: a sign needs something on its left. */
const IN_WORDS = { '<': 'below', '<=': 'atMost', '==': 'exactly', '>=': 'atLeast', '>': 'above' } as const;

/** What each condition asks, or null where a name is missing. */
const CONDITIONS: { [K in Condition['type']]: (params: Asked<K>, say: Say) => string | null } = {
  known: (id, { words, name }) => given(name('finding', id), (finding) => words.t('facilitator:condition.known', { finding })),
  done: (params, say) => given(orderOf(params, say), (order) => say.words.t('facilitator:condition.done', { order })),
  running: (params, say) => given(orderOf(params, say), (order) => say.words.t('facilitator:condition.running', { order })),
  told: (params, { words, name }) =>
    given(name('body', typeof params === 'string' ? params : params.body), (body) =>
      words.t('facilitator:condition.told', { body }),
    ),
  heard: (id, { words, name }) => given(name('body', id), (body) => words.t('facilitator:condition.heard', { body })),
  received: (id, { words, name }) => given(name('inject', id), (inject) => words.t('facilitator:condition.received', { inject })),
  answered: ({ inject: id, option: chosen }, { words, name }) =>
    given(name('inject', id), (inject) => {
      const option = chosen === undefined ? null : name('option', chosen, id);
      return option === null
        ? words.t('facilitator:condition.answered', { inject })
        : words.t('facilitator:condition.answeredBy', { inject, option });
    }),
  clock: ({ from, to }, { words, start }) => {
    const at = (minute: number) => words.clock(start, minute);
    if (from !== undefined && to !== undefined) return words.t('facilitator:condition.between', { from: at(from), to: at(to) });
    if (from !== undefined) return words.t('facilitator:condition.from', { from: at(from) });
    return to === undefined ? null : words.t('facilitator:condition.to', { to: at(to) });
  },
  in: (path, say) => stateOf(path, say),
  since: ({ state: path, minutes }, { words, name }) => {
    const [chart, state] = halves(path);
    const [called, stands] = [name('chart', chart), name('state', state, chart)];
    if (called === null || stands === null) return null;
    return words.t('facilitator:condition.since', { chart: called, state: stands, span: words.span(minutes) });
  },
  quantity: ({ name: id, op, value }, { words, name }) => {
    const quantity = name('quantity', id);
    const asked = words.number(value);
    return quantity === null
      ? words.t(`facilitator:condition.hidden.${IN_WORDS[op]}`, { value: asked })
      : words.t('facilitator:condition.quantity', { quantity, op: OPS[op], value: asked });
  },
  variant: (id, { words, name }) =>
    given(name('variant', id), (variant) => words.t('facilitator:condition.variant', { variant })),
};

/** A condition of the scenario in a few words; the space `facilitator` must be loaded. */
export function condition(words: Words, start: Start, names: Names, guard: Condition): string {
  const said = CONDITIONS[guard.type](guard.params as never, saying(words, start, names));
  return said ?? words.t('facilitator:condition.other');
}

/** What happened to an inject, as far as it changes the words of why. */
export interface Happened {
  /** Left out; `full`, because the cell had had as many messages as one exercise shows. */
  as?: 'sent' | 'left' | 'full' | 'improvised';
  /** It had waited for a condition before its minute. */
  condition?: boolean;
  /** The facilitator had chosen this minute. */
  moved?: 'held' | 'forward' | null;
}

/** Why something came or was left out, in a few words: who asked, what had just happened, and which conditions held. */
export function reason(
  words: Words,
  start: Start,
  names: Names,
  cause: Cause,
  by: string | null,
  happened: Happened = {},
): string {
  const why = wordsOfCause(cause, by, happened, saying(words, start, names));
  if (happened.as === 'full') return why;
  const parts = (wanted: boolean): string =>
    [
      ...new Set(
        (cause.because ?? []).filter(({ held }) => held === wanted).map(({ guard }) => condition(words, start, names, guard)),
      ),
    ].join(', ');
  const [held, lacking] = [parts(true), happened.as === 'left' ? parts(false) : ''];
  const whole = held === '' ? why : words.t('facilitator:cause.with', { cause: why, because: held });
  return lacking === '' ? whole : words.t('facilitator:cause.without', { cause: whole, because: lacking });
}

function wordsOfCause({ entry, task = '' }: Cause, by: string | null, happened: Happened, { words, name }: Say): string {
  const [kind = '', id = ''] = task.split(' ');
  const { t } = words;
  const { as = 'sent', moved } = happened;
  if (as === 'full') return t('facilitator:cause.full');
  if (entry !== undefined)
    return by === 'facilitator' ? t(`facilitator:cause.by.${as}`) : t('facilitator:cause.entry', { n: entry });
  if (kind === 'inject' && moved) return t(`facilitator:cause.${moved}`);
  const body = name('body', id);
  switch (kind) {
    case 'start':
      return t('facilitator:cause.start');
    case 'inject':
      return t(happened.condition ? 'facilitator:cause.armed' : 'facilitator:cause.minute');
    case 'chart':
      return given(name('chart', id), (chart) => t('facilitator:cause.chart', { chart })) ?? t('facilitator:cause.time');
    case 'order':
      return t('facilitator:cause.order');
    case 'notice':
      return body === null ? t('facilitator:cause.time') : t('facilitator:cause.notice', { body });
    case 'answer':
      return body === null ? t('facilitator:cause.time') : t('facilitator:cause.answer', { body });
    case 'silence':
      return given(name('inject', id), (inject) => t('facilitator:cause.silence', { inject })) ?? t('facilitator:cause.time');
    default:
      return t('facilitator:cause.time');
  }
}

function saying(words: Words, start: Start, names: Names): Say {
  return {
    words,
    start,
    name: (kind, id, within) => {
      const text = names(kind, id, within);
      return text === null ? null : words.pick(text).trim().replace(/\.$/, '');
    },
  };
}

function stateOf(path: string, { words, name }: Say): string | null {
  const [chart, state] = halves(path);
  const called = name('chart', chart);
  const stands = name('state', state, chart);
  if (called === null) return null;
  return stands === null
    ? words.t('facilitator:condition.inSome', { chart: called })
    : words.t('facilitator:condition.in', { chart: called, state: stands });
}

function orderOf(params: string | { order: string; target?: string | undefined }, { name }: Say): string | null {
  const { order, target } = typeof params === 'string' ? { order: params, target: undefined } : params;
  const title = name('order', order);
  const at = target === undefined ? null : name('target', target, order);
  return title !== null && at !== null ? `${title} (${at})` : title;
}

function halves(path: string): [chart: string, state: string] {
  const cut = path.indexOf('.');
  return [path.slice(0, cut), path.slice(cut + 1)];
}

function given<T>(value: T | null, say: (value: T) => string): string | null {
  return value === null ? null : say(value);
}
