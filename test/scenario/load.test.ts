import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/folder.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { problemsOf, tiny } from './broken.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const folders = readdirSync(SCENARIOS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
  .map((entry) => entry.name);

function loaded(files: Record<string, string>) {
  const { scenario } = loadScenario(files);
  if (!scenario) throw new Error('not loaded');
  return scenario;
}

describe('every scenario here', () => {
  it.each(folders)('%s has no problem', (folder) => {
    const { problems } = loadFolder(SCENARIOS + folder);
    expect(
      (problems ?? []).map(({ file, line, column, path, problem }) => `${file}:${line}:${column} ${path}: ${problem}`),
    ).toEqual([]);
  });
});

describe('a scenario that holds', () => {
  it('is given whole, with its counts', () => {
    const { scenario, counts } = loadScenario(tiny());
    expect(counts).toEqual({ injects: 5, orders: 5, bodies: 3, dilemmas: 1, findings: 3, sources: 2, variants: 2 });
    expect(scenario?.charts.map(({ id, variant }) => [id, variant])).toEqual([
      ['door', undefined],
      ['intruder', 'quick'],
      ['intruder', 'slow'],
      ['mfa-admins', undefined],
      ['mfa-all', undefined],
      ['watch', undefined],
    ]);
  });

  it('is plain JSON', () => {
    const scenario = loaded(tiny());
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  it('has $each replaced in keys and values', () => {
    const chart = loaded(tiny()).charts.find(({ id }) => id === 'mfa-all');
    expect(Object.keys(chart?.states.none?.on ?? {})).toEqual(['mfa.all']);
    expect(chart).not.toHaveProperty('each');
  });

  it('has a hash of its mechanics: neither texts nor the order of the files count', () => {
    const { hash } = loaded(tiny());
    const reversed = Object.fromEntries(Object.entries(tiny()).reverse());
    expect(loaded(reversed).hash).toBe(hash);
    expect(loaded(tiny(['en.yaml', 'title: The Open Door', 'title: The Shut Door'])).hash).toBe(hash);
    expect(loaded(tiny(['actions.yaml', 'minutes: 30', 'minutes: 31'])).hash).not.toBe(hash);
  });

  it('may stand beside files that are no YAML', () => {
    expect(problemsOf({ ...tiny(), 'README.md': '# Notes', 'map.png': '' })).toEqual([]);
  });

  it('keeps anchors and aliases', () => {
    const change = tiny(
      ['scenario.yaml', 'knocks: { min: 30, max: 60 }', 'knocks: &half { min: 30, max: 60 }'],
      ['scenario.yaml', 'rumour: { min: 5, max: 30 }', 'rumour: *half'],
    );
    expect(loaded(change).delays.rumour).toEqual({ min: 30, max: 60 });
  });
});

describe('texts that are no scenario', () => {
  it('an empty folder misses every file', () => {
    expect(problemsOf({}).map(({ file, code }) => [file, code])).toEqual(
      Object.keys(tiny())
        .filter((file) => !file.startsWith('charts/'))
        .sort()
        .map((file) => [file, 'file-missing']),
    );
  });

  it('whatever stands in a file, problems are told and nothing throws', () => {
    const some = ['scenario.yaml', 'actions.yaml', 'objectives.yaml', 'fr.yaml', 'charts/door.yaml', 'charts/mfa-$each.yaml'];
    for (const text of ['', '#', '{}', '3', 'null', '- - -', '? [a]: b', '%', '\u0000', '- 1\n- [2]\n- { id: 3 }']) {
      for (const file of some) {
        const problems = problemsOf({ ...tiny(), [file]: text });
        expect(
          problems.some((problem) => problem.file === file),
          `${file}: ${text}`,
        ).toBe(true);
        expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      }
    }
  }, 60_000);
});
