import { readRecord, type RecordProblem } from '../session/index.ts';
import { newId, savedOf, type Saved } from './record.ts';

/** Reads the text of a record file as an exercise to be kept; or says what is wrong. */
export function readSaved(text: string, now: number): { saved: Saved } | { problems: RecordProblem[] } {
  const read = readRecord(text);
  if (!read.ok) return { problems: read.problems };
  const record = read.value;
  const started = Date.parse(record.times?.[0] ?? '') || now;
  return { saved: savedOf({ id: newId(), started, record }, { finished: record.finished !== undefined, score: null }, now) };
}
