import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Begun, RecordEntry } from '../session/index.ts';

/** First line of a room's log: how it began, and the digest of its facilitator's secret. */
export type Opening = Omit<Begun, 'addresses'> & { digest: string };

/** One line of JSON. `until`: the world had been played so far; no command rests on it. */
export type Line =
  | { begun: Opening }
  | { entry: RecordEntry; key: string; time: string }
  | { until: number }
  | { standIn: { seat: string; policy: string | null } }
  | { ended: true };

/** A room's file: only ever added to. */
export interface Log {
  /** Returns once the line is on the disk. Throws if it cannot be. */
  keep(line: Line): void;
  /** Returns at once; the line may be lost with the machine. */
  note(line: Line): void;
  close(): void;
}

export function openLog(path: string): Log {
  const file = openSync(path, 'a', 0o600);
  const write = (line: Line): void => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    if (writeSync(file, bytes) !== bytes.length) throw new Error(`${path}: the disk took only a part of a line`);
  };
  return {
    keep(line) {
      write(line);
      fdatasyncSync(file);
    },
    note: write,
    close: () => closeSync(file),
  };
}

/**
 * The lines of a log. A last line that was cut off was never acknowledged: it is taken away, so that the next one starts on a
 * line of its own. Any other line that cannot be read throws, with its number.
 */
export function readLog(path: string): Line[] {
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole < bytes.length) {
    const file = openSync(path, 'r+');
    ftruncateSync(file, whole);
    fdatasyncSync(file);
    closeSync(file);
  }
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Line;
    } catch {
      throw new Error(`${path}:${index + 1} this line cannot be read`);
    }
  });
}
