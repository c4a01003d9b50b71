import { hashNumber } from '../../scenario/hash.ts';
import { scoreOf } from '../sheet.ts';
import { lineHand, type Line } from './line.ts';
import { tweaksOf } from './neighbours.ts';
import { pastOf, type Past } from './past.ts';
import { rollOut } from './rollout.ts';
import { keep, lineIn, type Search } from './search.ts';

/** Improves the best known line by local changes, one step a playthrough, for at most so many. */
export function* improve(search: Search, most: number): Generator<void> {
  const end = Math.min(search.limit, search.spent + most);
  for (let sweep = 0; search.spent < end; sweep++) {
    const before = search.best.score;
    if (before >= 100) return;
    yield* sweepOnce(search, sweep, end);
    if (search.best.score === before) return;
  }
}

function* sweepOnce(search: Search, sweep: number, end: number): Generator<void> {
  const { scenario, past } = search;
  let base = baseOf(search);
  const tweaks = shuffled(tweaksOf(scenario, base.line), `${past.seed}|sweep|${sweep}`);
  for (const tweak of tweaks) {
    if (search.spent >= end || search.best.score >= 100) return;
    const neighbour = tweak(base.line);
    if (!neighbour) continue;
    const { way } = base;
    const point = way.points.findLast(({ at, kind }) => kind === 'entry' && at < neighbour.from) ?? way.points[0];
    if (!point) return;
    search.spent++;
    const rest = neighbour.line.filter(({ n }) => n === null || n > point.n);
    const { run, entries } = rollOut(scenario, way.facts, point, lineHand(rest), search.script);
    const total = scoreOf(scenario, run.facts);
    if (total > search.best.score) {
      keep(search, total, [...way.entries.slice(0, point.n), ...entries]);
      base = baseOf(search);
    }
    yield;
  }
}

interface Base {
  line: Line;
  way: Past;
}

function baseOf({ scenario, past, best }: Search): Base {
  const way = pastOf(scenario, { seed: past.seed, variant: past.variant, entries: best.entries }, false);
  return { line: lineIn(best.entries), way };
}

/** Another order for each seed, the same on every machine. */
function shuffled<T>(list: readonly T[], key: string): T[] {
  return list
    .map((one, index) => ({ one, order: hashNumber(`${key}|${index}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
