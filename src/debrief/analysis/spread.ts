import { copyWorld } from '../../engine/index.ts';
import { hashNumber } from '../../scenario/hash.ts';
import { scoreOf } from '../sheet.ts';
import { restOf, type Change } from './change.ts';
import { lineHand, type Line } from './line.ts';
import type { Point } from './past.ts';
import { rollOut } from './rollout.ts';
import { lineIn, type Search } from './search.ts';
import type { Spread } from './types.ts';

/** How often the draws are renewed. */
export const RENEWALS = 50;

/** Gains of a change with the past kept and the draws after it renewed, one by one; each is two playthroughs. */
export function* gains(search: Search, { point: index, line }: Change): Generator<number> {
  const { past } = search;
  const point = past.points[index];
  if (!point) throw new Error(`no point ${index}`);
  const asItWas = lineIn(past.entries.slice(point.n));
  for (let turn = 1; turn <= RENEWALS && search.spent + 2 <= search.limit; turn++) {
    const seed = hashNumber(`${past.seed}|renewed|${turn}`);
    yield scoreWith(search, point, seed, restOf(line, point.n)) - scoreWith(search, point, seed, asItWas);
  }
}

/** What was drawn before the point stays: it stands in the world and on its agenda. */
function scoreWith(search: Search, point: Point, seed: number, line: Line): number {
  const { scenario, past, script } = search;
  search.spent++;
  const renewed = { ...point, world: { ...copyWorld(point.world), seed } };
  const { run } = rollOut(scenario, past.facts, renewed, lineHand(line), script);
  return scoreOf(scenario, run.facts);
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { runs: values.length, p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}
