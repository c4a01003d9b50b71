import { describe, expect, it } from 'vitest';
import { contrast, mix, palettes } from '../../src/stage/palette.ts';

describe.each(Object.entries(palettes))('%s palette', (_, palette) => {
  it.each([palette.ground, palette.basin])('writes at 4.5 to 1 and draws at 3 to 1 on %i', (ground) => {
    for (const text of [palette.text, palette.textDim]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    const signs = [palette.ring, palette.ringDim, palette.danger, palette.act, palette.warn, palette.safe, ...palette.lines];
    for (const sign of signs) expect(contrast(sign, ground)).toBeGreaterThanOrEqual(3);
  });

  it('writes the names of lines, and of the cell, at 4.5 to 1', () => {
    for (const line of palette.lines) expect(contrast(palette.onLine, line)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ground, palette.act)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives each line a colour of its own', () => {
    expect(new Set(palette.lines).size).toBe(palette.lines.length);
  });
});

it('mixes and measures', () => {
  expect(contrast(0x000000, 0xffffff)).toBeCloseTo(21, 5);
  expect(mix(0x000000, 0xffffff, 0.5)).toBe(0x808080);
});
