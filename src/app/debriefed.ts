import { namesOf, type Analysis, type Speech } from '../debrief/index.ts';
import type { Debriefed } from '../debrief/export/index.ts';
import { speechOf, type Words } from '../i18n/index.ts';
import type { Retex } from '../session/index.ts';
import { minuteOfDay } from './minute.ts';
import type { Review } from './review.ts';

/** A review as the hot wash and the exports read it, with what has been typed since. */
export function debriefedOf(review: Review, retex: Retex, analysis: Analysis | null): Debriefed {
  const { scenario, facts, sheet, ending } = review;
  const record = { ...review.record, retex };
  const { entries, confidence } = record;
  return { scenario, facts, sheet, entries, confidence, record, ending, analysis };
}

/** A language bound to the exercise of a review. */
export function speechFor({ scenario }: Review, words: Words): Speech {
  const { weekday, time } = scenario.start;
  return speechOf(words, { weekday, minute: minuteOfDay(time) }, namesOf(scenario));
}
