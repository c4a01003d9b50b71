import { readFileSync, writeFileSync } from 'node:fs';
import { scoreSheet } from '../debrief/index.ts';
import { CELL, type Played } from '../engine/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createHost, readRecord, type ExerciseRecord, type RecordProblem } from '../session/index.ts';
import { placeIn } from './json-place.ts';
import { InputError, type InputProblem } from './output.ts';
import type { Term } from './words.ts';

/** The record of a playthrough: the same host as in the page hashes the world after each entry. */
export function recordOf(scenario: Scenario, { world, entries, variant }: Played): ExerciseRecord {
  const host = createHost(scenario, { seed: world.seed, variant, seats: [CELL] });
  for (const { at, by, command } of entries) {
    host.close(at);
    const answer = host.submit(by, command);
    if ('refused' in answer) throw new Error(`a played command was refused: ${answer.refused}`);
  }
  host.close(scenario.duration);
  const record = host.record();
  const sheet = scoreSheet(scenario, host.facts());
  return record.finished ? { ...record, finished: { ...record.finished, sheet } } : record;
}

/** Writes a record as one JSON file. */
export function writeRecord(file: string, record: ExerciseRecord, term: Term): void {
  try {
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  } catch (error) {
    throw unreadable(file, error, term);
  }
}

export interface Opened {
  record: ExerciseRecord;
  /** Gives a problem of the record its place in the file. */
  place: (problem: RecordProblem) => InputProblem;
}

/** Reads a record's file; throws what is wrong with its shape. */
export function openRecord(file: string, term: Term): Opened {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error, term);
  }
  const place = ({ path, problem }: RecordProblem): InputProblem => ({ file, ...placeIn(text, path), path, problem });
  const read = readRecord(text);
  if (!read.ok) throw new InputError(read.problems.map(place));
  return { record: read.value, place };
}

/** What is wrong with a file that cannot be read or written. */
export function unreadable(file: string, error: unknown, term: Term): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new InputError([{ file, line: 1, column: 1, path: '', problem: term('unreadable', { code }) }]);
}
