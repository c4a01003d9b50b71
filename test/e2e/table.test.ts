import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { replay } from '../../src/session/index.ts';
import { player, scenario, settled, wordsOf } from './game.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

useBrowser();

const app = wordsOf('app', 'fr');
const play = wordsOf('play', 'fr');
const words = wordsOf('facilitator', 'fr');
const { texts } = scenario();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const time = (page: Page) => page.locator('.projector__time').innerText();

/** From the title to the console, with a seed; gives back how many activations it took. */
async function toConsole(page: Page, seed: number): Promise<number> {
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.fr.title }) });
  await card.getByText(app('title.options'), { exact: true }).click();
  await card.getByLabel(app('title.seed')).fill(String(seed));
  await card.getByRole('button', { name: app('title.table') }).click();
  await page.getByRole('heading', { name: words('chronogramme.title') }).waitFor();
  return 3;
}

async function next(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await button(page, play('bar.next')).click();
    await settled(page);
  }
}

test('console and projection stay in step from window to window, with the network off, and after a reload of either', async () => {
  const { page, faults, close } = await openGame('fr');
  await toConsole(page, 23);
  await expectAccessible(page, 'console');
  const [projection] = await Promise.all([page.context().waitForEvent('page'), button(page, words('bar.projector')).click()]);
  await projection.locator('.projector__time').waitFor();
  await projection.locator('canvas').waitFor();
  await expectAccessible(projection, 'projection');

  await page.context().setOffline(true);
  await next(page, 3);
  await expect.poll(() => time(projection)).toBe((await page.locator('.console-bar__time').innerText()).replace(/ H\+.*/, ''));

  // Said aloud, entered in three presses: the key, a few letters, Enter.
  await page.keyboard.press('/');
  await page.keyboard.type(texts.fr.orders['copy-logs']?.title.slice(0, 12) ?? 'copier');
  await page.keyboard.press('Enter');
  await page
    .getByText(words('enter.entered', { what: '' }).trim())
    .first()
    .waitFor();

  const waiting = page.locator('.inject--ahead').first();
  const title = await waiting.locator('.inject__title').innerText();
  await waiting.click();
  await button(page, words('inject.fire')).click();
  await page.getByText(words('cause.by.sent'), { exact: false }).first().waitFor();
  await projection.getByText(title, { exact: false }).first().waitFor();
  expect(await projection.getByText(words('truth.intrusion')).count()).toBe(0);

  await page.context().setOffline(false);
  await projection.reload();
  await expect.poll(() => time(projection)).toContain(':');
  await page.reload();
  await button(page, app('title.resumeAction')).click();
  await page.getByRole('heading', { name: words('chronogramme.title') }).waitFor();
  await next(page, 1);
  await expect.poll(() => time(projection)).toBe((await page.locator('.console-bar__time').innerText()).replace(/ H\+.*/, ''));

  await button(page, words('stop.say')).click();
  await button(page, words('stop.go')).click();
  await projection.getByText(words('stop.banner')).waitFor();
  expect(await button(page, play('bar.run')).getAttribute('aria-disabled')).toBe('true');
  await button(page, words('stop.resume')).click();

  await button(page, words('bar.end')).click();
  await button(page, words('bar.endGo')).click();
  await button(page, words('bar.debrief')).click();
  const record = await player(page, 'fr').record();
  expect(record.entries.map(({ by }) => by)).toEqual(['ciso', 'facilitator', 'facilitator']);
  expect(replay(scenario(), record).ok).toBe(true);
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await close();
});
