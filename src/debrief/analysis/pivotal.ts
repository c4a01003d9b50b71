import type { Entry } from '../../engine/index.ts';
import { tryChange, type Change, type Changed } from './change.ts';
import { compare } from './counterfactual.ts';
import { curveOf } from './curve.ts';
import { insteadOf } from './differences.ts';
import { nameOf } from './graft.ts';
import type { Planned } from './line.ts';
import type { Repairs } from './repair.ts';
import { isDirected, isSpent, lineIn, type Search } from './search.ts';
import { gains, spreadOf } from './spread.ts';
import type { CurvePoint, Pivotal } from './types.ts';
import { bestFrom, withinWait } from './within.ts';

const MOST = 3;
/** Minutes of what was done instead of a decision that are told, where somebody else takes over. */
const TAKEN = 30;

interface Drop {
  kind: Pivotal['kind'];
  n: number;
  at: number;
  until: number;
  cost: number;
  /** The single change that explains it, where one is known. */
  known: Changed | null;
}

/** The biggest drops of the curve, each with the change that would have made most of it. Grows `into`, one step a playthrough. */
export function* findPivotal(search: Search, repairs: Repairs, into: Pivotal[]): Generator<void> {
  const chosen: Changed[] = [];
  for (const drop of dropsOf(search, repairs)) {
    if (into.length >= MOST || isSpent(search)) return;
    let best = drop.known;
    if (!best) {
      for (const change of candidates(search, drop)) {
        if (isSpent(search)) break;
        const found = tryChange(search, change);
        if (!best || found.score > best.score) best = found;
        yield;
      }
      if (!best || best.score <= search.score) best = taken(search, drop);
    }
    if (!best || best.score <= search.score || isSaid(chosen, best)) continue;
    chosen.push(best);
    const values: number[] = [];
    for (const gain of gains(search, best.change)) {
      values.push(gain);
      yield;
    }
    const { kind, n, at, until, cost } = drop;
    into.push({ kind, n, at, until, cost, counterfactual: compare(search, best), spread: spreadOf(values) });
  }
}

/** Biggest first. Among equals: a decision that one change mends, something left undone, any other decision, a wait as such. */
function dropsOf(search: Search, repairs: Repairs): Drop[] {
  const { decisions, waits, curve } = curveOf(search);
  const regained = (changed: Changed) => regainedBy(changed, search.score, curve);
  const fall = new Map(decisions.map(({ n, cost }) => [n, cost]));
  const mended = bestOfEach(search, repairs);
  const drops: Drop[] = [
    ...mended.decisions.map((known): Drop => {
      const { kind, n, at, until } = known.change;
      return { kind, n, at, until, cost: Math.max(fall.get(n) ?? 0, regained(known)), known };
    }),
    ...mended.waits.map((known): Drop => {
      const { kind, n, at, until } = known.change;
      return { kind, n, at, until, cost: regained(known), known };
    }),
    ...decisions
      .filter(({ n }) => !mended.decisions.some(({ change }) => change.n === n))
      .map(({ n, at, cost }): Drop => ({ kind: 'decision', n, at, until: at, cost, known: null })),
    ...waits.map(({ n, from, to, cost }): Drop => ({ kind: 'wait', n, at: from, until: to, cost, known: null })),
  ];
  return drops.filter(({ cost }) => cost > 0).sort((one, other) => other.cost - one.cost);
}

/** Changes that regain something: the best for each decision, and each thing left undone. */
function bestOfEach(search: Search, repairs: Repairs): Record<'decisions' | 'waits', Changed[]> {
  const decisions = new Map<number, Changed>();
  const waits: Changed[] = [];
  for (const one of repairs.values()) {
    if (one.score <= search.score) continue;
    const { kind, n } = one.change;
    if (kind === 'wait') waits.push(one);
    else if (one.score > (decisions.get(n)?.score ?? 0)) decisions.set(n, one);
  }
  return { decisions: [...decisions.values()], waits };
}

/** Points that one change regains, as far as the curve falls from its moment until what it changes came or the end. */
function regainedBy({ change, score }: Changed, obtained: number, curve: readonly CurvePoint[]): number {
  const { kind, at, until } = change;
  const from = curve.find((point) => point.at >= at)?.reachable ?? obtained;
  const to = kind === 'wait' ? (curve.findLast((point) => point.at <= until)?.reachable ?? obtained) : obtained;
  return Math.min(score - obtained, from - to);
}

/** Where no single change regains anything, what somebody who took over would have done. */
function taken(search: Search, { kind, n, at, until }: Drop): Changed | null {
  const { past } = search;
  const point = past.points.findIndex((one) => one.at === at && one.n === (kind === 'decision' ? n - 1 : n));
  const found = bestFrom(search, point);
  if (!found) return null;
  const entries = [...past.entries.slice(0, past.points[found.point]?.n), ...found.tail];
  const last = kind === 'decision' ? at + TAKEN : until;
  const instead = found.tail.filter((one) => one.at <= last).map(({ at, command }) => ({ at, command }));
  const change: Change = { kind, n, at, until, point: found.point, instead, line: lineIn(entries) };
  return { change, score: found.score, entries };
}

/** Whether a change says again what another has said: the same command and no more. */
function isSaid(chosen: readonly Changed[], { change }: Changed): boolean {
  const said = new Set(chosen.flatMap((one) => one.change.instead.map(({ command }) => nameOf(command))));
  return change.instead.length > 0 && change.instead.every(({ command }) => said.has(nameOf(command)));
}

function candidates(search: Search, drop: Drop): Change[] {
  const { past } = search;
  if (drop.kind === 'wait') return withinWait(search, drop);
  const entry: Entry | undefined = past.entries[drop.n - 1];
  if (!entry || isDirected(entry)) return [];
  const own = lineIn(past.entries);
  const one: Planned | undefined = own.find(({ n }) => n === entry.n);
  return one ? insteadOf(search, own, one) : [];
}
