import type { Scenario, Text } from '../../scenario/scenario.ts';
import type { ExerciseRecord } from '../../session/index.ts';
import { materialOf, type Finished, type Material } from '../hotwash/material.ts';
import type { Speech } from '../speech.ts';

/** Everything known of an exercise once it is over: what the exports are made from. */
export interface Debriefed extends Finished {
  record: ExerciseRecord;
  /** Null when abandoned, or in a record of older rules. */
  ending: { title: Text; text: Text } | null;
}

/** A debriefed exercise in one language. */
export interface Subject extends Material {
  debriefed: Debriefed;
  record: ExerciseRecord;
  speech: Speech;
}

export function subjectOf(debriefed: Debriefed, speech: Speech): Subject {
  const { entries, confidence } = debriefed.record;
  return { ...materialOf({ ...debriefed, entries, confidence }), debriefed, record: debriefed.record, speech };
}

/** A text of the scenario, in both languages. */
export function textIn({ texts }: Scenario, find: (texts: Scenario['texts']['fr']) => string | undefined): Text {
  return { fr: find(texts.fr) ?? '', en: find(texts.en) ?? '' };
}

/** Real time of the first entry, ISO 8601; empty where none was kept. */
export function realStart({ times = [] }: ExerciseRecord): string {
  return times[0] ?? '';
}

/** The file name of an export, without its ending: scenario, draw and language. */
export function baseName({ scenario, seed }: ExerciseRecord, lang: 'fr' | 'en'): string {
  return `retex-${scenario.id}-${seed}-${lang}`;
}
