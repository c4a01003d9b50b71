import { expect, it } from 'vitest';
import { reach } from '../../src/stage/draw/ring.ts';
import { lengthOf } from '../../src/stage/geometry.ts';
import { link, ringLayout, share } from '../../src/stage/ring.ts';

const names = Array.from({ length: 23 }, (_, i) => ({ id: `b${i}`, name: `Organisme ${i}` }));
const measure = (text: string, size: number) => text.length * size * 0.5;
const size = { width: 760, height: 470 };
const { ring } = ringLayout(names, size, 11, 'around', measure);

it('places every body once, clockwise from the cell', () => {
  const along = names.map(({ id }) => ring.bodies[id]!.along);
  expect(along).toHaveLength(23);
  expect([...along].sort((a, b) => a - b)).toEqual(along);
  expect(ring.length).toBeCloseTo(lengthOf(ring.path), 5);
});

it('lights the shorter way from the cell to a body', () => {
  const last = ring.bodies.b22!;
  const way = link(ring, last.along);
  expect(lengthOf(way)).toBeLessThan(ring.length / 2);
  expect(way[0]!.x).toBeCloseTo(ring.cell.x, 3);
  expect(way.at(-1)!.x).toBeCloseTo(last.at.x, 3);
});

it('reaches as far as the farthest body told on each side', () => {
  const bodies = names.map(({ id }, i) => ({ id, state: i === 3 || i === 1 ? ('told' as const) : ('unaware' as const) }));
  expect(reach(bodies, ring, ['told'])).toEqual([ring.bodies.b3!.along, 0]);
});

it('shares whole numbers that add up', () => {
  expect(share(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(share(0, [1, 2])).toEqual([0, 0]);
});

it.each(['around', 'sides', 'quiet'] as const)('keeps the order of the directory %s', (mode) => {
  const { ring, basin } = ringLayout(names, size, 11, mode, measure);
  const along = names.map(({ id }) => ring.bodies[id]!.along);
  expect([...along].sort((a, b) => a - b)).toEqual(along);
  expect(basin.width).toBeGreaterThan(400);
  const edges = new Set(Object.values(ring.bodies).map((it) => it.edge));
  expect(edges.has('top')).toBe(mode !== 'sides');
});
