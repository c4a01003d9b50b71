import { play as playOut } from '../../engine/index.ts';
import type { Axis, Scenario } from '../../scenario/scenario.ts';
import { CallError, type Answer } from '../output.ts';
import type { Options } from '../options.ts';
import { percentiles, type Percentiles } from '../percentiles.ts';
import { recordOf, writeRecord } from '../record.ts';
import { resultOf, type Result } from '../result.ts';
import { openScenario } from '../scenario.ts';
import { readSeeds } from '../seeds.ts';
import { AXES, describeResult } from '../sheet.ts';
import { table } from '../table.ts';
import type { Term } from '../words.ts';

/** Lets an automatic player play: one seed gives its sheet, a range gives statistics. */
export function play(options: Options): Answer {
  const { term, lang, subject } = options;
  const seeds = readSeeds(options.value('seed') ?? '1', term);
  const file = options.value('record');
  if (file !== undefined && seeds.length > 1) throw new CallError(term('recordOne'));
  const scenario = openScenario(subject, term);
  const policy = chosen(options, 'policy', scenario.policies) ?? 'textbook';
  if (!scenario.policies.some(({ id }) => id === policy)) throw notThere(options, 'policy', policy, scenario.policies);
  const variant = chosen(options, 'variant', scenario.variants);

  if (seeds.length > 1) return statistics(scenario, seeds, policy, variant, term);
  const played = playOut(scenario, { seed: seeds[0] as number, variant, policy });
  const result = resultOf(scenario, played.world, played.facts, policy);
  if (file !== undefined) writeRecord(file, recordOf(scenario, played), term);
  const saved = file === undefined ? '' : `\n${term('recorded', { file })}`;
  return { json: result, text: describeResult(result, scenario, lang, term) + saved };
}

function chosen(options: Options, name: 'policy' | 'variant', among: { id: string }[]): string | undefined {
  const id = options.value(name);
  if (id !== undefined && !among.some((one) => one.id === id)) throw notThere(options, name, id, among);
  return id;
}

function notThere({ term }: Options, name: 'policy' | 'variant', id: string, among: { id: string }[]): CallError {
  return new CallError(term(`${name}Unknown`, { id, names: among.map((one) => one.id).join(', ') }));
}

function statistics(scenario: Scenario, seeds: number[], policy: string, variant: string | undefined, term: Term): Answer {
  const results = seeds.map((seed): Result => {
    const { world, facts } = playOut(scenario, { seed, variant, policy });
    return resultOf(scenario, world, facts, policy);
  });
  const axes = {} as Record<Axis, Percentiles & { max: number }>;
  for (const axis of AXES) {
    axes[axis] = { ...percentiles(results.map(({ score }) => score.axes[axis].points)), max: scenario.objectives.axes[axis] };
  }
  const total = percentiles(results.map(({ score }) => score.total));
  const rows = [
    ['', '5 %', '50 %', '95 %', ''],
    ...AXES.map((axis) => [term(axis), ...numbers(axes[axis]), `/ ${axes[axis].max}`]),
    [term('sum'), ...numbers(total), '/ 100'],
  ];
  return {
    json: {
      ...{ scenario: scenario.id, variant: variant ?? null, policy, runs: results.length, score: { total, axes } },
      results: results.map(({ seed, variant, hash, score }) => ({ seed, variant, hash, total: score.total })),
    },
    text: `${term('runs', { count: results.length, policy })}\n\n${table(rows, [1, 2, 3])}`,
  };
}

function numbers({ p5, p50, p95 }: Percentiles): string[] {
  return [p5, p50, p95].map(String);
}
