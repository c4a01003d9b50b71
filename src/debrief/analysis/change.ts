import type { Entry } from '../../engine/index.ts';
import { scoreOf } from '../sheet.ts';
import { lineHand, type Line } from './line.ts';
import { rollOut } from './rollout.ts';
import { keep, type Search } from './search.ts';
import type { Pivotal } from './types.ts';

/** One change to what the cell did: a decision taken otherwise, or something done within a wait. */
export interface Change {
  kind: Pivotal['kind'];
  /** Number of the entry, or of the entries before the wait. */
  n: number;
  /** Minutes of the decision, or first and last of the wait. */
  at: number;
  until: number;
  /** Index of the point from which the exercise goes another way. */
  point: number;
  instead: { at: number; command: Entry['command'] }[];
  /** The whole changed line; what stands in it before the point has been done. */
  line: Line;
}

/** What a change comes to: its final score, and the whole exercise with it. */
export interface Changed {
  change: Change;
  score: number;
  entries: Entry[];
}

/** Plays a change, one playthrough of the budget. */
export function tryChange(search: Search, change: Change): Changed {
  const { scenario, past, script } = search;
  const point = past.points[change.point];
  if (!point) throw new Error(`no point ${change.point}`);
  search.spent++;
  const { run, entries } = rollOut(scenario, past.facts, point, lineHand(restOf(change.line, point.n)), script);
  const changed = {
    change,
    score: scoreOf(scenario, run.facts),
    entries: [...past.entries.slice(0, point.n), ...entries],
  };
  keep(search, changed.score, changed.entries);
  return changed;
}

/** What is still to do after so many entries. */
export function restOf(line: Line, n: number): Line {
  return line.filter((one) => one.n === null || one.n > n);
}
