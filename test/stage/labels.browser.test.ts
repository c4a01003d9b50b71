import '../../src/panels/style/base.css';
import { beforeAll, describe, expect, it } from 'vitest';
import courrier from 'virtual:scenario/courrier-compromis';
import prise from 'virtual:scenario/prise-de-poste';
import { CELL, start, view } from '../../src/engine/index.ts';
import type { View } from '../../src/engine/types.ts';
import { layout } from '../../src/stage/layout.ts';
import { loadFont, measurer } from '../../src/stage/type.ts';
import type { Measure } from '../../src/stage/wrap.ts';
import { longTexts } from '../gallery/long.ts';
import { collisions } from './collisions.ts';

/** The place that the board has in a window, in the play screen; with larger text, its head takes more. */
const places = [
  { window: '1366 × 768', width: 697, height: 330 },
  { window: '1024 × 768', width: 522, height: 330 },
  { window: '820 × 1180', width: 820, height: 700 },
  { window: '390 × 844', width: 390, height: 351 },
  { window: '1920 × 1080, projected', width: 1440, height: 900 },
];
const texts = [1, 1.5, 2];

/** As the game begins, but every body has answered: no board has more names. */
const opened = (scenario: Parameters<typeof start>[0]): View => {
  const { world } = start(scenario, { seed: 7, variant: undefined });
  const seen = view(scenario, world, CELL);
  return { ...seen, board: { ...seen.board, ring: seen.board.ring.map((it) => ({ ...it, state: 'answered' as const })) } };
};

const maps = [
  ['Courrier compromis', opened(courrier)],
  ['Prise de poste', opened(prise)],
] as const;

let measure: Measure;
beforeAll(async () => {
  await loadFont();
  measure = measurer();
});

describe.each(places)('the names in $window', ({ width, height }) => {
  it.each(texts)('lie over nothing and under nothing, with text at %d', (text) => {
    const found: string[] = [];
    for (const [name, map] of maps) {
      for (const seen of [map, longTexts(map)]) {
        for (const language of ['fr', 'en'] as const) {
          const length = seen === map ? 'plain' : 'doubled';
          const drawing = layout(seen, { width, height, zoom: 1, text }, language, measure);
          const unnamed = Object.values(drawing.ring?.bodies ?? {}).filter((it) => !it.label && !it.brief);
          found.push(...unnamed.map(({ id }) => `${name}, ${language}, ${length}: body ${id} has neither name nor number`));
          found.push(...collisions(drawing, seen).map((it) => `${name}, ${language}, ${length}: ${it}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
});

it.each(places.filter(({ width }) => width > 600))('every station is named in $window with text as it comes', (size) => {
  for (const [, map] of maps) {
    for (const language of ['fr', 'en'] as const) {
      const { stations } = layout(map, { ...size, zoom: 1 }, language, measure);
      expect(Object.values(stations).filter((it) => it.label.rows.length === 0)).toEqual([]);
    }
  }
});
