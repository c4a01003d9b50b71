import type { TimelineItem } from '../../debrief/index.ts';
import { sentence, type Names, type Words } from '../../i18n/index.ts';
import type { Lane } from './types.ts';

export interface Row {
  key: string;
  at: number;
  lane: Lane;
  seen: boolean;
  /** A step in between, hidden at first. */
  step: boolean;
  text: string;
}

/** What only leads from one event to the next. */
const STEPS = new Set<TimelineItem['fact']['type']>(['started', 'sent', 'withdrawn', 'shift', 'allowed', 'people', 'reported']);

/** The timeline as sentences; what has no sentence here is left out. */
export function rowsOf(items: readonly TimelineItem[], words: Words, names: Names): Row[] {
  return items.flatMap(({ at, lane, fact, seen }, index) => {
    const text = sentence(words, fact, names);
    return text === '' ? [] : [{ key: String(index), at, lane, seen, step: STEPS.has(fact.type), text }];
  });
}
