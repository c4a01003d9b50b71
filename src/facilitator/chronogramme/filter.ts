import type { ScheduledInject } from '../../engine/types.ts';
import { matches } from '../../panels/play/base/search.ts';

export const SHOWN = ['ahead', 'past', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** Whether an inject is still to come; one that waits for an answer has come. */
export function isAhead({ state }: ScheduledInject): boolean {
  return state === 'waiting' || state === 'armed';
}

/** The injects to list: what comes soonest first, what is past latest first. */
export function listed(all: readonly ScheduledInject[], shown: Shown, typed: string, lang: 'fr' | 'en'): ScheduledInject[] {
  const wanted = all.filter((one) => shown === 'all' || isAhead(one) === (shown === 'ahead'));
  const found = wanted.filter((one) => matches(`${one.title[lang]} ${one.from[lang]}`, typed));
  return shown === 'past' ? found.reverse() : found;
}
