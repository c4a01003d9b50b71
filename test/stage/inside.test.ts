import { expect, it } from 'vitest';
import { freeCorner } from '../../src/stage/controls.ts';
import { overlap } from '../../src/stage/geometry.ts';
import { layout } from '../../src/stage/layout.ts';
import { busy, fixture } from './fixtures/index.ts';

const measure = (text: string, size: number) => text.length * size * 0.53;
const small = layout(busy(), { width: 480, height: 300, zoom: 1 }, 'fr', measure);

it('writes the names of who was approached inside a small ring, over no station name and no other name', () => {
  const names = Object.values(small.ring!.bodies).flatMap((it) => it.brief?.box ?? []);
  expect(names.length).toBeGreaterThan(2);
  expect(
    Object.values(layout(fixture(), { width: 480, height: 300, zoom: 1 }, 'fr', measure).ring!.bodies).every((it) => !it.brief),
  ).toBe(true);
  names.forEach((a, i) => {
    for (const { label } of Object.values(small.stations)) expect(overlap(a, label.box)).toBe(0);
    names.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(0));
  });
});

it('puts the zoom buttons where they hide no name', () => {
  const { corner, inset } = freeCorner(small);
  const box = {
    x: corner[1] === 'left' ? inset.x : 480 - inset.x - 66,
    y: corner[0] === 'top' ? inset.y : 300 - inset.y - 34,
    width: 66,
    height: 34,
  };
  for (const { label } of Object.values(small.stations)) expect(overlap(box, label.box)).toBe(0);
});
