import { afterEach, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { loadFolder } from '../../src/cli/folder.ts';
import { wordsOf, type Lang } from './game.ts';
import { openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

let watched: Watched;
afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.close();
});

/** Of the page as it is: the words of its sentences, without labels, the EXERCICE marks, lists to choose from and what is folded. */
async function words(page: Page, within: string): Promise<number> {
  const texts = await page.locator(`${within} p`).evaluateAll((all) =>
    all.flatMap((one) => {
      const seen =
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.closest('button, a, [aria-hidden=true], .visually-hidden, .letter__mark');
      const { top, bottom } = one.getBoundingClientRect();
      return seen && top < window.innerHeight && bottom > 0 ? [(one as HTMLElement).innerText] : [];
    }),
  );
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** From the title to where a decision can be taken: what was pressed, and how many words were there to read. */
async function firstMinute(lang: Lang, folder: string): Promise<{ presses: number; read: number; page: Page }> {
  watched = await openGame(lang);
  const { page } = watched;
  const app = wordsOf('app', lang);
  const { scenario } = loadFolder(folder);
  if (scenario === undefined) throw new Error(folder);
  const { title } = scenario.texts[lang];
  let presses = 0;
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    presses++;
  };

  const start = page.getByRole('button', { name: app('title.startNamed', { title }) });
  await start.waitFor();
  const card = `article:has(h3:text-is("${title}"))`;
  let read = (await words(page, '.poster')) + (await words(page, card));
  await press(app('title.startNamed', { title }));
  await page.getByRole('button', { name: app('briefing.begin') }).waitFor();
  read += await words(page, 'main');
  await press(app('briefing.begin'));
  await page.getByRole('tab').first().waitFor();

  // The first message: open already, or one press away.
  const letter = page.locator('article.detail').first();
  if (!(await letter.isVisible())) {
    await page.locator('.list .list__item').first().click();
    presses++;
    await letter.waitFor();
  }
  read += await words(page, 'article.detail');
  return { presses, read, page };
}

test.each(['fr', 'en'] as const)('First Shift, %s: a decision within 4 presses and 120 words', async (lang) => {
  const { presses, read, page } = await firstMinute(lang, 'scenarios/prise-de-poste');
  const options = page.locator('.decision__options .option:not([aria-disabled])');
  expect(await options.count()).toBeGreaterThan(1);
  await options.first().click();
  expect(presses + 1).toBeLessThanOrEqual(4);
  expect(read).toBeGreaterThan(30);
  expect(read).toBeLessThanOrEqual(120);
});

test.each(['fr', 'en'] as const)('Compromised Mail, %s: as short, to the first message that calls for an order', async (lang) => {
  const { presses, read } = await firstMinute(lang, 'scenarios/courrier-compromis');
  expect(presses + 1).toBeLessThanOrEqual(4);
  expect(read).toBeGreaterThan(30);
  expect(read).toBeLessThanOrEqual(120);
});
