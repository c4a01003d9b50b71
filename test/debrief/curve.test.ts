import { expect, test } from 'vitest';
import { pointsAt, rangeOf } from '../../src/debrief/curve.ts';

const falling: [number, number][] = [
  [60, 10],
  [180, 4],
  [600, 0],
];

test.each([
  [0, 10],
  [60, 10],
  [120, 7],
  [180, 4],
  [390, 2],
  [600, 0],
  [9999, 0],
])('at %i the curve gives %i', (x, points) => {
  expect(pointsAt(falling, x)).toBe(points);
});

test('halves round up, under zero too', () => {
  const rising: [number, number][] = [
    [0, 0],
    [2, 1],
  ];
  const sinking: [number, number][] = [
    [0, 0],
    [2, -1],
  ];
  expect(pointsAt(rising, 1)).toBe(1);
  expect(pointsAt(sinking, 1)).toBe(0);
  expect(Object.is(pointsAt(sinking, 1), -0)).toBe(false);
});

test('a step is two corners at neighbouring minutes', () => {
  const step: [number, number][] = [
    [10, 5],
    [11, 0],
  ];
  expect(pointsAt(step, 10)).toBe(5);
  expect(pointsAt(step, 11)).toBe(0);
});

test('the range of a penalty has no gain, that of a gain no loss', () => {
  expect(rangeOf([[0, -4]])).toEqual({ max: 0, worst: -4 });
  expect(rangeOf(falling)).toEqual({ max: 10, worst: 0 });
});
