import { closeSync, fdatasyncSync, fstatSync, openSync, writeSync } from 'node:fs';
import type { Asked, Begun, Pace, RecordEntry } from '../session/index.ts';

/** First line of a room's log: how it began, and the digest of its facilitator's secret. */
export type Opening = Omit<Begun, 'addresses'> & { digest: string };

/**
 * One line of JSON. `until`: the world had been played so far; no command rests on it. `entered`: somebody has come in.
 * A log of before knows less kinds of lines, and is read all the same.
 */
export type Line =
  | { begun: Opening }
  | { entered: true }
  | { entry: RecordEntry; key: string; time: string; sure?: boolean | undefined }
  | { until: number }
  | { standIn: Asked<'standIn'> }
  | { stopped: boolean }
  | { pace: Pace }
  | { ended: true };

/** The disk did not take a line: what is in memory may be more than what is kept. */
export class LogError extends Error {}

/** A room's file: only ever added to. */
export interface Log {
  /** Returns once the line is on the disk. Throws a `LogError` if it cannot be. */
  keep(line: Line): void;
  /** Returns at once; the line may be lost with the machine. Throws a `LogError` if the disk does not take it. */
  note(line: Line): void;
  bytes(): number;
  /** May be called again: a descriptor is given back once, since its number is soon another file's. */
  close(): void;
}

/** Throws a `LogError` if there can be no such file. */
export function openLog(path: string): Log {
  let file: number | null = null;
  let bytes = 0;
  const close = (): void => {
    if (file === null) return;
    const open = file;
    file = null;
    try {
      closeSync(open);
    } catch {
      // The disk is gone altogether; what was acknowledged was on it.
    }
  };
  /** After a fault nothing more is written: it would stand behind a half line. */
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      close();
      throw new LogError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const write = (line: Line): number => {
    if (file === null) throw new Error('this log is closed');
    const text = Buffer.from(`${JSON.stringify(line)}\n`);
    if (writeSync(file, text) !== text.length) throw new Error('the disk took only a part of a line');
    bytes += text.length;
    return file;
  };
  attempt(() => {
    file = openSync(path, 'a', 0o600);
    bytes = fstatSync(file).size;
  });
  return {
    keep: (line) => attempt(() => fdatasyncSync(write(line))),
    note: (line) => attempt(() => void write(line)),
    bytes: () => bytes,
    close,
  };
}
