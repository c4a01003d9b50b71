import type { Pivotal } from '../../../debrief/index.ts';
import type { Command } from '../../../engine/types.ts';
import type { Words } from '../../../i18n/index.ts';
import { AXES } from '../types.ts';
import { commandText, nameIn, orderText, subjectOf } from './commands.ts';
import type { Told } from './types.ts';

/** A pivotal moment in words. */
export interface Said {
  /** "Had “X” been ordered at 19:10 instead of 02:40: mailboxes read, 41 instead of 212; +17 points." */
  sentence: string;
  /** What would have been done instead, each with its minute, where there is more than one thing. */
  steps: { at: number; text: string }[];
  /** Points by axis that differ. */
  axes: { axis: (typeof AXES)[number]; by: number }[];
  /** How much of it was luck; empty where it was not measured. */
  luck: string;
}

/** Tells what would have been otherwise, from what was replayed. `score` is what was obtained. */
export function sayPivotal(words: Words, told: Told, pivotal: Pivotal, score: number): Said {
  const { t } = words;
  const { instead, axes, quantities, score: there } = pivotal.counterfactual;
  const changes = Object.entries(quantities)
    .filter(([, { here, there: other }]) => isWorthSaying(here, other))
    .map(([id, { here, there: other }]) => ({ name: nameIn(words, told, 'quantity', id), id, here, other }))
    .filter(({ name, id }) => name !== id)
    .map(({ name, here, other }) =>
      t('debrief:analysis.change', { name: withSmallInitial(name), there: words.number(other), here: words.number(here) }),
    );
  const gain = t('debrief:analysis.gain', { count: Math.abs(there - score), sign: there < score ? '−' : '+' });
  return {
    sentence: `${leadOf(words, told, pivotal)}${t('debrief:colon')}${[...changes, gain].join(t('debrief:analysis.semicolon'))}.`,
    steps: instead.length > 1 ? instead.map(({ at, command }) => ({ at, text: commandText(words, told, command) })) : [],
    axes: AXES.map((axis) => ({ axis, by: axes[axis].there - axes[axis].here })).filter(({ by }) => by !== 0),
    luck: luckOf(words, pivotal),
  };
}

/** One part in twenty: less than that tells nobody anything. */
function isWorthSaying(here: number, there: number): boolean {
  return Math.abs(here - there) * 20 >= Math.max(here, there);
}

function leadOf(words: Words, told: Told, { kind, n, at, until, counterfactual: { instead } }: Pivotal): string {
  const { t } = words;
  const [one] = instead;
  if (!one) return t('debrief:analysis.without');
  if (instead.length > 1) return t('debrief:analysis.these', { count: instead.length, clock: words.clock(told.start, at) });
  const there = words.clock(told.start, one.at);
  if (kind === 'decision' && one.at === at) {
    return t('debrief:analysis.rather', { clock: there, what: commandText(words, told, one.command) });
  }
  const subject = subjectOf(one.command);
  const own = told.entries.find((entry) => (kind === 'wait' || entry.n === n) && subjectOf(entry.command) === subject);
  const here = own && (kind === 'decision' || own.at === until) ? words.clock(told.start, own.at) : null;
  return here === null ? neverLead(words, told, one.command, there) : movedLead(words, told, one.command, there, here);
}

function movedLead(words: Words, told: Told, command: Command, there: string, here: string): string {
  const { t } = words;
  if (command.type === 'order') {
    return t('debrief:analysis.moved.order', { order: orderText(words, told, command), there, here });
  }
  if (command.type === 'notify') {
    return t('debrief:analysis.moved.notify', { body: nameIn(words, told, 'body', command.body), there, here });
  }
  return t('debrief:analysis.moved.other', { what: commandText(words, told, command), there, here });
}

function neverLead(words: Words, told: Told, command: Command, there: string): string {
  const { t } = words;
  if (command.type === 'order') return t('debrief:analysis.never.order', { order: orderText(words, told, command), there });
  if (command.type === 'notify') {
    return t('debrief:analysis.never.notify', { body: nameIn(words, told, 'body', command.body), there });
  }
  return t('debrief:analysis.never.other', { what: commandText(words, told, command), there });
}

function luckOf({ t }: Words, { spread: { runs, p5, p50, p95 } }: Pivotal): string {
  if (runs === 0) return '';
  if (p95 - p5 <= 3) return t('debrief:analysis.luck.sure', { runs, count: p50 });
  return t(p5 > 0 ? 'debrief:analysis.luck.gain' : 'debrief:analysis.luck.perhaps', { runs, p5, p50, p95 });
}

/** A name inside a sentence; an abbreviation keeps its capitals. */
function withSmallInitial(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
