import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './imports.ts';

const sizes = [...sourceFiles('src'), ...sourceFiles('scripts'), ...sourceFiles('test')].map((file) => ({
  file,
  lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
}));
const inOrder = sizes.map(({ lines }) => lines).sort((one, other) => one - other);

test('no file is longer than 400 lines', () => {
  expect(sizes.filter(({ lines }) => lines > 400).map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
});

test('95 files in 100 have at most 250 lines', () => {
  expect(inOrder[Math.ceil(inOrder.length * 0.95) - 1]).toBeLessThanOrEqual(250);
});

test('half of the files have at most 100 lines', () => {
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(100);
});
