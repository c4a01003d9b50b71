import type { Entry } from '../../engine/index.ts';
import { changesOf, compare, insertions, tryChange, type Change } from './counterfactual.ts';
import { curveOf } from './curve.ts';
import { nameOf } from './graft.ts';
import { isDirected, type Search } from './search.ts';
import { gains, spreadOf } from './spread.ts';
import type { Pivotal } from './types.ts';

const MOST = 3;

interface Drop {
  kind: Pivotal['kind'];
  n: number;
  at: number;
  until: number;
  cost: number;
}

/** The biggest drops of the curve, each with the change that would have made most of it. Grows `into`, one step a playthrough. */
export function* findPivotal(search: Search, into: Pivotal[]): Generator<void> {
  for (const drop of biggestDrops(search)) {
    let best: { change: Change; score: number; entries: Entry[] } | null = null;
    for (const change of candidates(search, drop)) {
      const found = tryChange(search, change);
      if (!best || found.score > best.score) best = { change, ...found };
      yield;
    }
    if (!best) continue;
    const values: number[] = [];
    for (const gain of gains(search, best.change)) {
      values.push(gain);
      yield;
    }
    const counterfactual = compare(search, best.change.instead, best.entries);
    into.push({ ...drop, counterfactual, spread: spreadOf(values) });
  }
}

function biggestDrops(search: Search): Drop[] {
  const { decisions, waits } = curveOf(search);
  const drops: Drop[] = [
    ...decisions.map(({ n, at, cost }): Drop => ({ kind: 'decision', n, at, until: at, cost })),
    ...waits.map(({ n, from, to, cost }): Drop => ({ kind: 'wait', n, at: from, until: to, cost })),
  ];
  return drops
    .filter(({ cost }) => cost > 0)
    .sort((one, other) => other.cost - one.cost || one.at - other.at)
    .slice(0, MOST);
}

function candidates(search: Search, { kind, n, at, until }: Drop): Change[] {
  const { past, found } = search;
  const before = kind === 'decision' ? n - 1 : n;
  const point = past.points.findIndex((one) => one.n === before && one.at === at);
  const tail = bestFrom(search, point);
  if (kind === 'decision') {
    const entry = past.entries[n - 1];
    return entry && !isDirected(entry) ? changesOf(search, point, entry) : [];
  }
  const given = new Set(past.entries.slice(0, n).map(({ command }) => nameOf(command)));
  const missed = tail.filter((one) => one.at <= until && !given.has(nameOf(one.command))).map(({ command }) => command);
  return found.size > 0 ? insertions(search, point, missed) : [];
}

/** The best line known from a point or a later one. */
function bestFrom({ past, found }: Search, point: number): Entry[] {
  let best: Entry[] = [];
  let score = -1;
  for (let index = past.points.length - 1; index >= point; index--) {
    const one = found.get(index);
    if (one && one.score >= score) ({ score, tail: best } = one);
  }
  return best;
}
