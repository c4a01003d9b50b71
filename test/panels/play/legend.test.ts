import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as palettes from '../../../src/stage/palettes.ts';

const css = readFileSync('src/panels/play/style/legend.css', 'utf8');

const SELECTORS = {
  dark: ':root',
  light: ":root[data-theme='light']",
  contrastDark: ":root[data-contrast='high']",
  contrastLight: ":root[data-theme='light'][data-contrast='high']",
} as const;

test.each(Object.keys(SELECTORS) as (keyof typeof SELECTORS)[])('the lines of the legend are those of the board, %s', (name) => {
  const from = css.indexOf(`${SELECTORS[name]} {`);
  const block = css.slice(from, css.indexOf('}', from));
  const said = [...block.matchAll(/--map-line-\d: #([0-9a-f]{6});/g)].map(([, colour]) => parseInt(colour ?? '', 16));
  expect(said).toEqual(palettes[name].lines);
});
