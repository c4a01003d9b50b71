import { FACILITATOR, OBSERVER, takeOver, type Entry, type World } from '../../engine/index.ts';
import type { Policy, Scenario } from '../../scenario/scenario.ts';
import { scoreOf } from '../sheet.ts';
import { graft } from './graft.ts';
import { policyHand, type Hand } from './hand.ts';
import { lineHand, lineOf, type Line, type Planned } from './line.ts';
import type { Past } from './past.ts';
import { rollOut, type Script } from './rollout.ts';

/** The best that was found from a point on: its final score, and the entries that lead there. */
export interface Found {
  score: number;
  tail: Entry[];
}

/** What a search knows so far. */
export interface Search {
  scenario: Scenario;
  past: Past;
  script: Script;
  /** The obtained score. */
  score: number;
  /** Policies that rollouts ask, best first. */
  policies: Policy[];
  /** By point: the best found from it; absent where none was tried. */
  found: Map<number, Found>;
  /** By point: score of the best known line when what was left of it was last tried there. */
  grafted: Map<number, number>;
  /** The best known line of this seed, from minute 0 on. */
  best: { score: number; entries: Entry[] };
  /** What the best policy does from the start. */
  reference: readonly Entry[];
  /** Playthroughs so far, how many there may be, and how many before the next part of the work. */
  spent: number;
  budget: number;
  limit: number;
}

export function createSearch(scenario: Scenario, past: Past, script: Script, budget: number): Search {
  const total = scoreOf(scenario, past.facts);
  return {
    ...{
      scenario,
      past,
      script,
      score: total,
      found: new Map(),
      grafted: new Map(),
      reference: [],
      spent: 0,
      budget,
      limit: budget,
    },
    policies: scenario.policies.filter(({ random, everything }) => !random && !everything),
    best: { score: total, entries: past.entries },
  };
}

/** Whether the playthroughs for this part of the work are spent. */
export function isSpent({ spent, limit }: Search): boolean {
  return spent >= limit;
}

/** Plays on from a point, one playthrough of the budget, and keeps what was best. */
export function tryFrom(search: Search, index: number, hand: Hand): Found {
  const { scenario, past, script, found } = search;
  const point = past.points[index];
  if (!point) throw new Error(`no point ${index}`);
  search.spent++;
  const { run, entries } = rollOut(scenario, past.facts, point, hand, script);
  const result = { score: scoreOf(scenario, run.facts), tail: entries };
  const before = found.get(index);
  if (!before || result.score > before.score) found.set(index, result);
  keep(search, result.score, [...past.entries.slice(0, point.n), ...entries]);
  return result;
}

/** Keeps a whole line if it is the best so far: it could be had from the start. */
export function keep(search: Search, score: number, entries: Entry[]): void {
  if (score <= search.best.score) return;
  search.best = { score, entries };
  search.found.set(0, { score, tail: entries });
}

/** A policy takes over at a point. */
export function policyAt(search: Search, index: number, policy: Policy): Hand {
  return policyHand(takeOver(policy, worldAt(search, index)));
}

/** What is left of a line at a point. */
export function lineAt(search: Search, index: number, line: Line): Hand {
  const point = search.past.points[index];
  if (!point) throw new Error(`no point ${index}`);
  return lineHand(graft(line, search.past.entries.slice(0, point.n), point.at));
}

/** What the cell did in an exercise, as something to do; what its direction did is in the script. */
export function lineIn(entries: readonly Entry[]): Planned[] {
  return lineOf(entries.filter((entry) => !isDirected(entry)));
}

/** Whether an entry is the facilitator's or an observer's. */
export function isDirected({ by }: Entry): boolean {
  return by === FACILITATOR || by === OBSERVER;
}

/** Best final score known from each point tried, and whether a later point lifted it: from the end backwards, so that it never rises. */
export function valuesByPoint(search: Search): Map<number, { reachable: number; lifted: boolean }> {
  const result = new Map<number, { reachable: number; lifted: boolean }>();
  let reachable = search.score;
  for (let index = search.past.points.length - 1; index >= 0; index--) {
    const found = search.found.get(index);
    if (!found) continue;
    const lifted = found.score < reachable;
    reachable = Math.max(reachable, found.score);
    result.set(index, { reachable, lifted });
  }
  return result;
}

function worldAt({ past }: Search, index: number): World {
  const world = past.points[index]?.world;
  if (!world) throw new Error(`no point ${index}`);
  return world;
}
