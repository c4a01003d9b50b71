import { expect, it } from 'vitest';
import { held, NEAREST, panned, towards, whole, zoomed } from '../../src/stage/camera.ts';

const size = { width: 400, height: 300 };

it('keeps the point under the pointer where it is', () => {
  const camera = zoomed(whole, 2, { x: 100, y: 60 }, size);
  expect(camera).toEqual({ zoom: 2, x: 100, y: 60 });
});

it('never leaves the drawing, and never comes nearer than its limit', () => {
  expect(panned({ zoom: 2, x: 10, y: 10 }, { x: 500, y: -900 }, size)).toEqual({ zoom: 2, x: 0, y: 300 });
  expect(zoomed(whole, 99, { x: 0, y: 0 }, size).zoom).toBe(NEAREST);
  expect(zoomed(whole, 0.1, { x: 200, y: 200 }, size)).toEqual(whole);
  expect(held({ zoom: 1, x: 50, y: 50 }, size)).toEqual(whole);
});

it('moves only as far as needed to show a point', () => {
  const camera = { zoom: 2, x: 0, y: 0 };
  expect(towards(camera, { x: 200, y: 150 }, size)).toEqual(camera);
  expect(towards(camera, { x: 500, y: 150 }, size)).toEqual({ zoom: 2, x: 160, y: 0 });
});
