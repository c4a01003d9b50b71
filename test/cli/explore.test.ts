import { expect, test } from 'vitest';
import { percentiles } from '../../src/cli/percentiles.ts';
import { call, json, TINY } from './run.ts';

interface Explored {
  runs: number;
  unreached: Record<string, string[]>;
  policies: Record<string, Record<string, { p5: number; p50: number; p95: number }>>;
  injects: { count: number; conditional: number; mostInOne: number };
  variants: Record<string, { unreached: Record<string, string[]>; injects: { p50: number; max: number } }>;
}

test('explore says what was never reached, and how the policies score in each variant', () => {
  const explored = json(`explore ${TINY} --runs 120`) as unknown as Explored;
  expect(explored.runs).toBe(120);
  expect(Object.keys(explored.unreached)).toEqual([
    ...['injects', 'orders', 'findings', 'options', 'bodies', 'states', 'endings', 'targets', 'answers'],
  ]);
  expect(Object.keys(explored.policies)).toEqual(['textbook', 'passive', 'random', 'everything']);
  expect(Object.keys(explored.policies.textbook ?? {})).toEqual(['quick', 'slow']);
  expect(explored.injects).toMatchObject({ count: 5, conditional: 3 });
  // Nothing in the fixture reveals this finding.
  expect(explored.unreached.findings).toEqual(['all-clear']);
  expect(json(`explore ${TINY} --runs 120`)).toEqual(explored);
});

test('explore of one variant says the same of it alone', () => {
  const explored = json(`explore ${TINY} --runs 60 --variant slow`) as unknown as Explored;
  expect(Object.keys(explored.policies.textbook ?? {})).toEqual(['slow']);
  expect(Object.keys(explored.variants)).toEqual(['slow']);
  expect(explored.variants.slow?.unreached).toEqual(explored.unreached);
});

test('few exercises leave more unreached than many', () => {
  const missing = (runs: number) =>
    Object.values((json(`explore ${TINY} --runs ${runs}`) as unknown as Explored).unreached).flat().length;
  expect(missing(1)).toBeGreaterThan(missing(120));
});

test('explore for a reader', () => {
  const { code, out } = call(`explore ${TINY} --runs 60 --lang fr`);
  expect(code).toBe(0);
  expect(out).toContain('Constats jamais faits\u00a0: all-clear');
});

test('percentiles are values that occurred', () => {
  expect(percentiles([4, 1, 3, 2])).toEqual({ p5: 1, p50: 2, p95: 4 });
  expect(percentiles([7])).toEqual({ p5: 7, p50: 7, p95: 7 });
});
