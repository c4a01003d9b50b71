import { expect, test } from 'vitest';
import { GOLDEN, replayGolden } from './records.ts';

test.each(GOLDEN)('%s replays in Node to the same hash and the same sheet', (_, text) => {
  const { expected, found } = replayGolden(text);
  expect(found).toEqual(expected);
});

test('there are golden records', () => {
  expect(GOLDEN.length).toBeGreaterThan(3);
});
