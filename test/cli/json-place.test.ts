import { expect, test } from 'vitest';
import { placeIn } from '../../src/cli/json-place.ts';

const text = JSON.stringify({ a: 'x "y" {', list: [{ n: 1 }, { n: [2, { deep: true }] }], end: null }, null, 2);
const lineOf = (path: string) => text.split('\n')[placeIn(text, path).line - 1]?.slice(placeIn(text, path).column - 1);

test.each([
  ['a', '"x \\"y\\" {",'],
  ['list', '['],
  ['list[0].n', '1'],
  ['list[1].n[1].deep', 'true'],
  ['end', 'null'],
])('%s is found', (path, rest) => {
  expect(lineOf(path)).toBe(rest);
});

test('what is not there has the place of what encloses it', () => {
  expect(placeIn(text, '')).toEqual({ line: 1, column: 1 });
  expect(placeIn(text, 'list[0].missing')).toEqual(placeIn(text, 'list[0]'));
  expect(placeIn('{"a": [1,', 'a[7]')).toEqual({ line: 1, column: 7 });
});
