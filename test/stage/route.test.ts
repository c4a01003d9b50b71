import { expect, it } from 'vitest';
import { distance, lengthOf, nearestAt, pointAt, slice } from '../../src/stage/geometry.ts';
import { thick } from '../../src/stage/outline.ts';
import { routes, rounded, runs } from '../../src/stage/route.ts';

const ten = ([x, y]: [number, number]) => ({ x: x * 10, y: y * 10 });

it('joins what goes straight on into one stretch', () => {
  expect(
    runs([
      [0, 0],
      [2, 0],
      [5, 0],
      [7, 2],
      [8, 3],
    ]),
  ).toEqual([
    { from: [0, 0], to: [5, 0] },
    { from: [5, 0], to: [8, 3] },
  ]);
});

it('lays lines that share track side by side, whichever way each is drawn', () => {
  const there = {
    id: 'a',
    points: [
      [0, 0],
      [10, 0],
    ] as [number, number][],
  };
  const back = {
    id: 'b',
    points: [
      [10, 0],
      [2, 0],
    ] as [number, number][],
  };
  const { a, b } = routes([there, back], ten, 8, 0);
  expect(a!.path.map((p) => p.y)).toEqual([-4, -4]);
  expect(b!.path.map((p) => Math.round(p.y))).toEqual([4, 4]);
});

it('leaves a line alone on its axis', () => {
  const { a } = routes(
    [
      {
        id: 'a',
        points: [
          [0, 0],
          [3, 3],
        ],
      },
    ],
    ten,
    8,
    5,
  );
  expect(a!.path).toEqual([
    { x: 0, y: 0 },
    { x: 30, y: 30 },
  ]);
});

it('rounds a bend without leaving its stretches', () => {
  const path = rounded(
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ],
    20,
  );
  expect(path[0]).toEqual({ x: 0, y: 0 });
  expect(path.at(-1)).toEqual({ x: 100, y: 100 });
  expect(Math.min(...path.map((p) => distance(p, { x: 100, y: 0 })))).toBeGreaterThan(5);
  expect(lengthOf(path)).toBeLessThan(200);
});

it('cuts a path by distance', () => {
  const path = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ];
  expect(slice(path, 5, 15)).toEqual([
    { x: 5, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 5 },
  ]);
  expect(pointAt(path, 99)).toMatchObject({ x: 10, y: 10 });
  expect(nearestAt(path, { x: 12, y: 4 })).toBe(14);
});

it('outlines a stroke at its full width', () => {
  const outline = thick(
    [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
    ],
    8,
    false,
  );
  expect(outline.map((p) => Math.abs(p.y))).toEqual([4, 4, 4, 4]);
  expect(thick([{ x: 1, y: 1 }], 8)).toEqual([]);
});
