import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, sourceFiles, type Import } from './imports.ts';
import { TABLE, type Row } from './table.ts';

const folders = readdirSync('src', { withFileTypes: true });

function problem(from: string, row: Row, found: Import): string | null {
  const { to, typeOnly } = found;
  if (to === from) return null;
  if (to.startsWith('package:'))
    return row.packages.includes(to.slice(8)) ? null : `${from} may not use the package ${to.slice(8)}`;
  if (to.startsWith('outside:')) {
    const folder = to.slice(8).split('/')[0] as string;
    return row.outside?.includes(folder) ? null : `${from} may not import from ${folder}/`;
  }
  if (row.values.includes(to)) return null;
  if (row.types.includes(to)) return typeOnly ? null : `${from} may import only types from ${to}`;
  return `${from} may not import from ${to}`;
}

test('every folder of src has a row, and nothing lies beside them', () => {
  expect(folders.filter((one) => one.isDirectory() && !(one.name in TABLE)).map(({ name }) => name)).toEqual([]);
  expect(folders.filter((one) => /\.tsx?$/.test(one.name)).map(({ name }) => name)).toEqual([]);
});

test.each(folders.filter((one) => one.isDirectory()).map(({ name }) => name))('src/%s imports only what it may', (folder) => {
  const row = TABLE[folder] as Row;
  const problems = sourceFiles(`src/${folder}`)
    .flatMap(importsOf)
    .flatMap((found) => {
      const text = problem(folder, row, found);
      return text ? [`${found.file}:${found.line} imports '${found.specifier}': ${text}`] : [];
    });
  expect(problems).toEqual([]);
});

test('stage, panels, audio, i18n and facilitator receive a view, never the world nor the scenario', () => {
  const problems = ['stage', 'panels', 'audio', 'i18n', 'facilitator']
    .flatMap((folder) => (folders.some(({ name }) => name === folder) ? sourceFiles(`src/${folder}`) : []))
    .flatMap(importsOf)
    .filter(({ names }) => names.some((name) => name === 'World' || name === 'Scenario'))
    .map(({ file, line, names }) => `${file}:${line} imports ${names.join(', ')}`);
  expect(problems).toEqual([]);
});

test('a value import is told from a type import', () => {
  const found = importsOf('test/architecture/layers.test.ts');
  expect(found.map(({ specifier, to, typeOnly }) => [specifier, to, typeOnly])).toContainEqual([
    'vitest',
    'package:vitest',
    false,
  ]);
  const facts = importsOf('src/debrief/history.ts');
  expect(facts.map(({ to, typeOnly, names }) => [to, typeOnly, names])).toContainEqual(['engine', true, ['Fact']]);
});
