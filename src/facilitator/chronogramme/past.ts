import type { Fact, ScheduledInject, View } from '../../engine/types.ts';
import { condition, reason, type Names, type Words } from '../../i18n/index.ts';
import { isAhead } from './filter.ts';

type Came = Extract<Fact, { type: 'delivered' | 'skipped' | 'improvised' }>;

/** By the id of an inject, the last fact that brought it or left it out, and the minute that the facilitator chose for it. */
export interface Past {
  came: ReadonlyMap<string, Came>;
  moved: ReadonlyMap<string, { to: number; how: 'held' | 'forward' }>;
}

/** Looks through the facts once, for all the rows. */
export function pastOf(facts: readonly Fact[]): Past {
  const came = new Map<string, Came>();
  const moved = new Map<string, { to: number; how: 'held' | 'forward' }>();
  for (const fact of facts) {
    if (fact.type === 'delivered' || fact.type === 'skipped') came.set(fact.inject, fact);
    else if (fact.type === 'improvised') came.set(`improvised.${fact.n}`, fact);
    else if (fact.type === 'delayed') moved.set(fact.inject, { to: fact.until, how: 'held' });
    else if (fact.type === 'put-forward') moved.set(fact.inject, { to: fact.to, how: 'forward' });
  }
  return { came, moved };
}

/** What the words of why are made from. */
export interface Telling {
  words: Words;
  start: View['start'];
  names: Names;
  past: Past;
  givenBy(n: number): string | null;
}

/** Why an inject was sent or left out; null where nothing tells. */
export function whyOf({ id, trigger }: ScheduledInject, { words, start, names, past, givenBy }: Telling): string | null {
  const fact = past.came.get(id);
  if (!fact) return null;
  const { cause } = fact;
  const move = past.moved.get(id);
  return reason(words, start, names, cause, cause.entry === undefined ? null : givenBy(cause.entry), {
    as: fact.type === 'skipped' ? (fact.full ? 'full' : 'left') : fact.type === 'improvised' ? 'improvised' : 'sent',
    condition: trigger === 'condition',
    moved: move && move.to === fact.at ? move.how : null,
  });
}

/** Why an inject came or what it waits for, in one line. */
export function lineOf(inject: ScheduledInject, telling: Telling): string {
  if (!isAhead(inject)) return whyOf(inject, telling) ?? '';
  const { words, start, names } = telling;
  const { waits, trigger } = inject;
  const { t } = words;
  if (waits.length === 0) {
    if (trigger === 'called') return t('facilitator:why.called');
    return t(inject.state === 'armed' && inject.held === null ? 'facilitator:why.armed' : 'facilitator:why.minute');
  }
  const open = waits.filter(({ held, wanted }) => held !== wanted);
  const [first, ...more] = open.length > 0 ? open : waits;
  if (!first) return '';
  const said = condition(words, start, names, first.guard);
  const key = open.length === 0 ? 'holds' : first.wanted ? 'waits' : 'blocked';
  const line = t(`facilitator:why.${key}`, { condition: said });
  return more.length > 0 ? t('facilitator:why.more', { line, count: more.length }) : line;
}
