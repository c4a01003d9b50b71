import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Explored, OfVariant } from './explore.ts';
import { allFigures, type Figures } from './figures.ts';

/** Seeds on which a scenario is tuned, and seeds that nobody tunes on. */
export const TUNED = '1-200';
export const REPORTED = '10001-10200';

/** What is kept of a long exploration beside the scenario, in explore.json. */
export interface Kept {
  scenario: string;
  variants: Record<string, KeptVariant>;
}

export interface KeptVariant extends Omit<OfVariant, 'options'> {
  /** Of the scenario's mechanics when this was made. */
  hash: string;
  runs: number;
  tries: number;
  /** How often each option of a dilemma that was tried was best. */
  best: Record<string, number>;
  /** By range of seeds, then by policy. */
  policies: Record<string, Record<string, Figures>>;
}

export function keptFile(folder: string): string {
  return join(folder, 'explore.json');
}

/** Writes what was found about the variants explored; what stands there about others stays. Answers the file's path. */
export function keep(folder: string, scenario: Scenario, explored: Explored): string {
  const file = keptFile(folder);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null;
  const known = scenario.variants.flatMap(({ id }): [string, KeptVariant][] => {
    const now = explored.variants[id];
    const kept = now ? keptVariant(scenario, id, explored, now) : before?.variants[id];
    return kept ? [[id, kept]] : [];
  });
  const kept: Kept = { scenario: scenario.id, variants: Object.fromEntries(known) };
  writeFileSync(file, `${compact(kept)}\n`);
  return file;
}

function keptVariant(scenario: Scenario, id: string, { runs, tries, variants }: Explored, found: OfVariant): KeptVariant {
  const { options, ...rest } = found;
  const best = Object.entries(options).flatMap(([name, one]) => (one.tried > 0 ? [[name, one.best] as const] : []));
  const count = Object.keys(variants).length;
  const policies = Object.fromEntries([TUNED, REPORTED].map((range) => [range, allFigures(scenario, id, seedsOf(range))]));
  return {
    hash: scenario.hash,
    runs: Math.floor(runs / count),
    tries: Math.floor(tries / count),
    ...rest,
    best: Object.fromEntries(best),
    policies,
  };
}

export function seedsOf(range: string): number[] {
  const [first = 0, last = 0] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** JSON with one line for each list and for each object that holds only numbers or lists of them. */
function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return flat;
  if (Object.values(value).every((one) => typeof one !== 'object')) return flat;
  const inner = `${indent} `;
  const lines = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${compact(one, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
