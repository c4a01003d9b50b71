import { expect, it } from 'vitest';
import { freeCorner } from '../../src/stage/controls.ts';
import { overlap } from '../../src/stage/geometry.ts';
import { layout } from '../../src/stage/layout.ts';
import { board } from './fixture.ts';

const small = layout(board(), { width: 480, height: 300, zoom: 1 }, 'fr', (text, size) => text.length * size * 0.53);

it('writes names inside a small ring, over no station name and no other name', () => {
  const names = Object.values(small.ring!.bodies).flatMap((it) => it.brief?.box ?? []);
  expect(names.length).toBeGreaterThan(3);
  names.forEach((a, i) => {
    for (const { label } of Object.values(small.stations)) expect(overlap(a, label.box)).toBe(0);
    names.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(0));
  });
});

it('puts the zoom buttons where they hide no name', () => {
  const [vertical, side] = freeCorner(small);
  const box = { x: side === 'left' ? 0 : 442, y: vertical === 'top' ? 0 : 262, width: 38, height: 38 };
  for (const { label } of Object.values(small.stations)) expect(overlap(box, label.box)).toBe(0);
});
