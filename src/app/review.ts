import { scoreSheet, type Sheet } from '../debrief/index.ts';
import type { Fact } from '../engine/types.ts';
import { endingOf } from '../engine/index.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';
import type { ExerciseRecord } from '../session/index.ts';
import type { Exercise } from './exercise.ts';
import type { Saved } from './record.ts';

/** A finished exercise, ready for its debrief. `ending` is null for a record of older rules. */
export interface Review {
  id: string;
  started: number;
  scenario: Scenario;
  facts: Fact[];
  sheet: Sheet;
  ending: { title: Text; text: Text; mood: 'good' | 'mixed' | 'bad' } | null;
  record: ExerciseRecord;
}

/** Ends an exercise: a cell that closed early leaves the world to go on to its end without it. */
export function reviewOf(exercise: Exercise): Review {
  const { id, started, scenario, host } = exercise;
  if (exercise.now().view.phase === 'closed') host.close(scenario.duration);
  const facts = host.facts();
  const sheet = scoreSheet(scenario, facts);
  const record = host.record();
  if (record.finished) record.finished.sheet = sheet;
  const ending = sheet.assessed ? endingOf(scenario, host.world()) : null;
  return { id, started, scenario, facts, sheet, record, ending: ending && endingText(scenario, ending) };
}

/** The debrief of a record that today's rules cannot replay, from the facts it holds; null if it holds none. */
export function frozenReview(scenario: Scenario, { id, started, record }: Saved): Review | null {
  const facts = record.finished?.facts;
  if (!facts) return null;
  const kept = record.finished?.sheet as Sheet | undefined;
  return { id, started, scenario, facts, record, sheet: kept ?? scoreSheet(scenario, facts), ending: null };
}

function endingText({ texts }: Scenario, { id, mood }: Scenario['endings'][number]): Review['ending'] {
  const fr = texts.fr.endings[id];
  const en = texts.en.endings[id];
  if (!fr || !en) return null;
  return { title: { fr: fr.title, en: en.title }, text: { fr: fr.text, en: en.text }, mood };
}
