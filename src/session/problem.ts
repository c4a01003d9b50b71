/** What can be wrong with a record. Each has a sentence in the interface's own words. */
export type RecordProblemCode =
  | 'truncated'
  | 'not-json'
  | 'not-ours'
  | 'other-format'
  | 'shape'
  | 'other-rules'
  | 'other-scenario'
  | 'changed-scenario'
  | 'unknown-variant'
  | 'entry-number'
  | 'entry-minute'
  | 'entry-refused'
  | 'entry-hash'
  | 'final-hash'
  | 'abandoned';

export interface RecordProblem {
  /** Place in the file, such as `entries[3].hash`. */
  path: string;
  code: RecordProblemCode;
  values: Record<string, string | number>;
  /** In plain English, for a terminal or a log. */
  problem: string;
}

const SENTENCES: Record<RecordProblemCode, string> = {
  truncated: 'the file ends too early (character {position})',
  'not-json': 'this is not a JSON file',
  'not-ours': 'this file is not a record of an exercise',
  'other-format': 'this record has format {found}; this version reads {expected}',
  shape: '{detail}',
  'other-rules': 'this record was made under rules {found}; these are rules {expected}',
  'other-scenario': 'this record is of scenario {found}, not {expected}',
  'changed-scenario': 'the scenario {id} has changed since this record was made',
  'unknown-variant': 'the scenario has no variant {found}',
  'entry-number': 'entry {n} should have number {expected}',
  'entry-minute': 'entry {n} is at minute {at}, before the entry that precedes it or after the end',
  'entry-refused': 'entry {n} at minute {at} is refused when replayed: {refusal}',
  'entry-hash': 'after entry {n} at minute {at} the world differs from the recorded one',
  'final-hash': 'at minute {at} the world differs from the recorded one',
  abandoned: 'this exercise was abandoned at minute {at}: it is not assessed',
};

export function recordProblem(code: RecordProblemCode, path: string, values: RecordProblem['values'] = {}): RecordProblem {
  const problem = SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { path, code, values, problem };
}
