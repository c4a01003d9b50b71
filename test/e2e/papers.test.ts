import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenario, wordsOf } from './game.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

useBrowser();

const fr = { app: wordsOf('app', 'fr'), papers: wordsOf('papers', 'fr'), words: wordsOf('facilitator', 'fr') };
const en = wordsOf('papers', 'en');
const { texts } = scenario();

test('a facilitator takes the papers away and prints them, from the title and from the console', async () => {
  const { page, faults, close } = await openGame('fr');
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector('.printed h1')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.reload();
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.fr.title }) });
  await card.getByText(fr.app('title.options'), { exact: true }).click();
  await card.getByRole('button', { name: fr.app('title.papers') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expectAccessible(page, 'papers');
  for (const kind of ['handbook', 'kit', 'grid', 'chronogramme'] as const) {
    const name = fr.papers('menu.downloadNamed', { title: fr.papers(`${kind}.title`) });
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name, exact: true }).click()]);
    expect(file.suggestedFilename()).toBe(`cellule-72-courrier-compromis-${kind}-fr.html`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(fr.papers(`${kind}.title`));
  }
  await dialog.getByLabel('English').check();
  await dialog.getByRole('button', { name: fr.papers('menu.printNamed', { title: fr.papers('kit.title') }) }).click();
  await expect.poll(() => page.evaluate(() => document.body.dataset.printed)).toBe(en('kit.title'));
  expect(await page.locator('.printed').count()).toBe(0);
  await page.keyboard.press('Escape');

  await card.getByRole('button', { name: fr.app('title.table') }).click();
  await page.getByRole('tab', { name: fr.words('tabs.room') }).click();
  await page.getByRole('button', { name: fr.app('title.papers') }).click();
  await page.getByRole('dialog').getByText(fr.papers('menu.intro')).waitFor();
  expect(faults).toEqual([]);
  await close();
});
