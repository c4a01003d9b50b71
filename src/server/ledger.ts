import { FACILITATOR, type Command, type Entry, type Refused } from '../engine/index.ts';
import type { Asked, Host, ToldEntry } from '../session/index.ts';
import type { Log } from './log.ts';
import type { Left } from './resume.ts';

/** Most that a room takes: far more than an exercise of 72 hours needs, and no disk is filled. */
export interface Bounds {
  entries: number;
  /** Entries in the name of one seat, so that nobody can use up everybody's; the facilitator's are not counted. */
  bySeat: number;
  /** Bytes of the log. */
  bytes: number;
}

export const BOUNDS: Bounds = { entries: 5_000, bySeat: 800, bytes: 16 * 2 ** 20 };
/** A record holds no more answers to how sure the players were. */
const SURE = 1000;

/** What a room has accepted, each command once. */
export interface Ledger {
  /** Acknowledged once it is on the disk; the same key gets the same answer. */
  give(by: string, asked: Pick<Asked<'command'>, 'key' | 'sure'> & { command: Command }): { entry: Entry } | Refused;
  /** The entries after the first so many, with what is kept beside them. */
  since(count: number): ToldEntry[];
}

export function createLedger(host: Host, log: Log, { keys, beside }: Left, bounds: Bounds): Ledger {
  const given = new Map<string, number>();
  const count = (by: string): void => void given.set(by, (given.get(by) ?? 0) + 1);
  for (const { by } of host.entries()) count(by);

  const isFull = (by: string): boolean => {
    if (host.entries().length >= bounds.entries || log.bytes() >= bounds.bytes) return true;
    return by !== FACILITATOR && (given.get(by) ?? 0) >= bounds.bySeat;
  };

  return {
    give(by, { key, command, sure: said }) {
      const known = keys.get(key);
      if (known) return { entry: known };
      if (isFull(by)) return { refused: 'log-full' };
      const time = new Date().toISOString();
      const sure = beside.length < SURE ? said : undefined;
      const result = host.submit(by, command, { time, sure });
      if ('refused' in result) return result;
      const entry = host.entries().at(-1);
      if (!entry) throw new Error('an accepted command left no entry');
      // Nothing was sent yet: the listeners only asked for a later sending.
      log.keep({ entry, key, time, sure });
      keys.set(key, result.entry);
      beside.push({ time, sure });
      count(by);
      return result;
    },
    since: (first) =>
      host
        .entries()
        .slice(first)
        .map((entry, index) => ({ ...entry, ...beside[first + index] })),
  };
}
