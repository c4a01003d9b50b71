import type { ExerciseRecord } from '../session/index.ts';

/** An exercise kept on the device. Dates are in milliseconds; `score` is null while it runs, or if it was abandoned. */
export interface Saved {
  id: string;
  scenario: string;
  seed: number;
  started: number;
  saved: number;
  finished: boolean;
  at: number;
  entries: number;
  score: number | null;
  record: ExerciseRecord;
  /** The facilitator's secret of the room that is led: kept here so that it can be led again, never in the record. */
  secret?: string;
  /** The policy of each seat that an automatic player holds; absent where none does. */
  standIns?: Readonly<Record<string, string>>;
}

/** What has become of an exercise, ready to be kept. */
export function savedOf(
  exercise: Pick<Saved, 'id' | 'started' | 'record' | 'standIns'> & { secret?: string | undefined },
  end: { finished: boolean; score: number | null },
  now: number,
): Saved {
  const { id, started, record, secret, standIns } = exercise;
  const { scenario, seed, until, entries } = record;
  return {
    ...{ id, scenario: scenario.id, seed, started, saved: now, at: until, entries: entries.length, record },
    ...(secret === undefined ? {} : { secret }),
    ...(standIns && Object.keys(standIns).length > 0 ? { standIns } : {}),
    ...end,
  };
}

/** A name for an exercise on this device: 96 random bits. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
