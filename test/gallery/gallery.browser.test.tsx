import '../../src/panels/style/index.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cases } from './cases/index.ts';
import { drawCase, type Look } from './draw.tsx';
import { lostTexts } from './fit.ts';

const plain: Look = { lang: 'fr', theme: 'dark', contrast: 'normal', text: 100, long: false };
const OTHERS = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'high' },
  { theme: 'light', contrast: 'high' },
] as const;

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});
afterAll(() => {
  for (const name of ['theme', 'contrast', 'motion']) delete document.documentElement.dataset[name];
  document.documentElement.style.removeProperty('--text-scale');
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Faults by the rules of WCAG 2.2 A and AA. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { runOnly: WCAG, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

// The drawn board is no text of the page: its own tests look at it.
const panels = cases.filter(({ id }) => !id.startsWith('board/'));

describe.each(panels.map((one) => [one.id, one] as const))('%s', (_, one) => {
  test('has no fault that axe can find, in any theme', async () => {
    await page.viewport(1366, 768);
    await drawCase(one, plain, place);
    expect(await faults()).toEqual([]);
    for (const { theme, contrast } of OTHERS) {
      Object.assign(document.documentElement.dataset, { theme, contrast });
      expect(await faults(), `${theme}, ${contrast}`).toEqual([]);
    }
    render(null, place);
    await page.viewport(390, 844);
    await drawCase(one, plain, place);
    expect(await faults(), '390 px').toEqual([]);
  }, 60_000);

  test('loses no text on a phone, on a tablet, at 200 % and with texts twice as long', async () => {
    for (const [width, height, change] of [
      [390, 844, { text: 100, long: true }],
      [390, 844, { text: 200, lang: 'en' }],
      [1024, 768, { text: 100 }],
      [1180, 820, { text: 100, long: true }],
      [1366, 768, { text: 200, long: true }],
    ] as const) {
      render(null, place);
      await page.viewport(width, height);
      await drawCase(one, { ...plain, ...change }, place);
      const { scrollWidth, clientWidth } = document.documentElement;
      const how = `${width} px, ${JSON.stringify(change)}`;
      expect(scrollWidth, how).toBeLessThanOrEqual(clientWidth);
      expect(lostTexts(), how).toEqual([]);
    }
  }, 60_000);
});
