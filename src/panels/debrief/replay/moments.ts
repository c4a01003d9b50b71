import type { Row } from '../rows.ts';

/** The minutes at which something happened that is more than a step in between, each once, ascending; hidden ones only when asked for. */
export function momentsOf(rows: readonly Row[], known: boolean): number[] {
  const told = rows.filter(({ step, seen }) => !step && (seen || !known)).map(({ at }) => at);
  return [...new Set(told)].sort((one, other) => one - other);
}

/** The last things that happened until a minute, latest first; only what the cell could know, if so asked. */
export function latest(rows: readonly Row[], at: number, known: boolean, most: number): Row[] {
  return rows
    .filter((row) => row.at <= at && !row.step && (row.seen || !known))
    .slice(-most)
    .reverse();
}
