import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Record<string, string>;

const css = ['tokens', 'themes'].map((name) => readFileSync(`src/panels/style/${name}.css`, 'utf8')).join('\n');

function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const block = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

const dark = tokensOf(':root');
const light = { ...dark, ...tokensOf(":root[data-theme='light']") };
const high = tokensOf(":root[data-contrast='high']");
const lightHigh = tokensOf(":root[data-theme='light'][data-contrast='high']");
const themes: Record<string, Tokens> = {
  dark,
  light,
  'dark, high contrast': { ...dark, ...high },
  'light, high contrast': { ...light, ...high, ...lightHigh },
};

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map((name) => luminance(tokens[name] ?? 'missing')).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'panel', 'raised', 'sunken'];
const inks = ['text', 'soft', 'link', 'signal', 'danger', 'good', 'warn', 'lane-adversary', 'lane-cell', 'lane-world'];
const pairs = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  ['on-signal', 'signal'],
  ['on-signal', 'signal-strong'],
  ['on-fill', 'fill'],
  ['on-fill', 'fill-strong'],
  ['on-danger', 'danger'],
  ['danger', 'danger-ground'],
  ['text', 'danger-ground'],
  ['good', 'good-ground'],
  ['warn', 'warn-ground'],
  ['text', 'warn-ground'],
  ...['night', 'night-deep'].flatMap((night) =>
    ['night-ink', 'night-soft', 'night-signal', 'night-danger'].map((ink) => [ink, night] as const),
  ),
  ['night-ink', 'dawn-far'],
  ['night-soft', 'dawn-far'],
] as const;
/** Borders of controls, lines of the map, the focus ring: 3 to 1 is enough. */
const shapes = ['edge', 'focus', 'line-containment', 'line-mfa', 'line-escalation', 'line-conduct'];

test('high contrast is high: text at 7 to 1 or more on every ground', () => {
  for (const name of ['dark, high contrast', 'light, high contrast'])
    for (const ground of grounds)
      for (const ink of inks)
        expect(contrast(themes[name] ?? {}, ink, ground), `${name}: ${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
});

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  test.each(pairs)('%s on %s can be read', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('%s can be seen on every ground', (shape) => {
    for (const ground of grounds) expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3);
  });

  test('the lines of the pictures can be seen on their night', () => {
    for (const line of ['night-mfa', 'night-escalation', 'night-conduct', 'night-signal', 'dawn'])
      for (const night of ['night', 'night-deep']) expect(contrast(tokens, line, night)).toBeGreaterThanOrEqual(3);
  });
});
