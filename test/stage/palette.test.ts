import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { contrast, css, mix, palettes } from '../../src/stage/palette.ts';

describe.each(Object.entries(palettes))('%s palette', (_, palette) => {
  it.each([palette.ground, palette.basin])('writes at 4.5 to 1 and draws at 3 to 1 on %i', (ground) => {
    for (const text of [palette.text, palette.textDim]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    const signs = [palette.ring, palette.ringDim, palette.danger, palette.act, palette.warn, palette.safe, ...palette.lines];
    for (const sign of signs) expect(contrast(sign, ground)).toBeGreaterThanOrEqual(3);
  });

  it('writes the names of lines, of the cell and on what is dangerous at 4.5 to 1', () => {
    for (const line of palette.lines) expect(contrast(line, palette.basin)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ground, palette.act)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onDanger, palette.danger)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells the fog from the ground without hiding what lies in it', () => {
    expect(contrast(palette.fog, palette.basin)).toBeGreaterThan(1.3);
    expect(contrast(palette.ringDim, palette.core)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.textDim, palette.core)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives each line a colour of its own', () => {
    expect(new Set(palette.lines).size).toBe(palette.lines.length);
  });
});

it('mixes and measures', () => {
  expect(contrast(0x000000, 0xffffff)).toBeCloseTo(21, 5);
  expect(mix(0x000000, 0xffffff, 0.5)).toBe(0x808080);
});

const tokens = ['tokens', 'themes'].map((name) => readFileSync(`src/panels/style/${name}.css`, 'utf8')).join('\n');
const sections = {
  dark: ':root {',
  light: ":root[data-theme='light'] {",
  contrast: ":root[data-contrast='high'] {",
  'contrast-light': ":root[data-theme='light'][data-contrast='high'] {",
} as const;

it.each(Object.entries(sections))('says danger, warning and safe as the panels do: %s', (theme, start) => {
  const from = tokens.indexOf(start);
  const section = tokens.slice(from, tokens.indexOf('}', from));
  const palette = palettes[theme as keyof typeof sections];
  for (const [token, colour] of [
    ['danger', palette.danger],
    ['warn', palette.warn],
    ['good', palette.safe],
    ['text', palette.text],
    ['lane-cell', palette.act],
  ] as const) {
    expect(css(colour)).toBe(new RegExp(`--${token}: (#[0-9a-f]{6})`).exec(section)?.[1]);
  }
});
