import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { contrast, css, mix, palettes, type Palette } from '../../src/stage/palette.ts';

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

/** What the page on the look says of the board: the cells of its table, by the first of each row. */
const told = new Map(
  readFileSync('assets/README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', ...cells]) => [`board ${name}`, cells] as const)
    .reverse(),
);

const inks: Record<string, (palette: Palette) => number> = {
  text: (it) => it.text,
  'dim text': (it) => it.textDim,
  ring: (it) => it.ring,
  'dim ring': (it) => it.ringDim,
  danger: (it) => it.danger,
  act: (it) => it.act,
  warning: (it) => it.warn,
  safe: (it) => it.safe,
  ...Object.fromEntries(palettes.dark.lines.map((_, n) => [`line ${n + 1}`, (it: Palette) => it.lines[n]!])),
};

describe('the page on the look', () => {
  const each = Object.values(palettes);
  const code = (colour: number) => `\`${css(colour)}\``;

  it('tells the grounds of the four boards', () => {
    const grounds = each.map(({ ground, basin }) => `${code(ground)} ${code(basin)}`);
    expect(told.get('board ground, inside the ring')?.slice(0, 4)).toEqual(grounds);
  });

  it.each(Object.entries(inks))('tells the colour and the contrasts of %s', (name, ink) => {
    const cells = each.map((palette) => {
      const figures = [palette.ground, palette.basin].map((ground) => contrast(ink(palette), ground).toFixed(1));
      return `${code(ink(palette))} ${figures.join(', ')}`;
    });
    expect(told.get(`board ${name}`)?.slice(0, 4)).toEqual(cells);
  });
});
