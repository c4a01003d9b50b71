import { hashNumber } from '../scenario/hash.ts';
import type { Run } from './run.ts';

/**
 * A delay in exercise minutes, drawn from the scenario's range for that name.
 * Draws are keyed by (seed, owner, delay, occurrence), so that one more order does not reshuffle the luck of the rest.
 */
export function drawDelay(run: Run, owner: string, delay: string): number {
  const range = run.model.delays[delay];
  if (!range) throw new Error(`delay ${delay} has no range`);
  const key = `${owner}:${delay}`;
  const occurrence = run.world.draws[key] ?? 0;
  run.world.draws[key] = occurrence + 1;
  return drawBetween(run.world.seed, key, occurrence, range);
}

/** An integer from `min` to `max`, both included. */
export function drawBetween(seed: number, key: string, occurrence: number, range: { min: number; max: number }): number {
  if (range.max <= range.min) return range.min;
  return range.min + (hashNumber(`${seed}|${key}|${occurrence}`) % (range.max - range.min + 1));
}
