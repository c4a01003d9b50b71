import { afterEach, beforeEach, expect, test } from 'vitest';
import { player, wordsOf } from './game.ts';
import { press } from './keyboard.ts';
import { expectAccessible, openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

const app = wordsOf('app', 'fr');
let watched: Watched;
beforeEach(async () => {
  watched = await openGame('fr');
});
afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.close();
});

test('the title and its settings, in both themes', async () => {
  const { page } = watched;
  await expectAccessible(page, 'title');
  await press(page, page.getByRole('button', { name: app('settingsOpen'), exact: true }));
  await page.locator('dialog[open]').waitFor();
  await expectAccessible(page, 'settings');
  await page
    .getByLabel(wordsOf('settings', 'fr')('themes.light'))
    .or(page.getByRole('radio', { name: wordsOf('settings', 'fr')('themes.light') }))
    .first()
    .check();
  await expectAccessible(page, 'settings, day');
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'title, day');
});

test('the language is changed from the title', async () => {
  const { page } = watched;
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await press(page, page.getByRole('button', { name: app('languageSwitch') }));
  await page.getByRole('button', { name: wordsOf('app', 'en')('languageSwitch') }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('every panel and dialog of the play screen', async () => {
  const { page } = watched;
  const cell = player(page, 'fr');
  await cell.begin(5);
  await cell.takeOver();
  await cell.next(6);
  for (const [key, name] of Object.entries({ 1: 'messages', 2: 'orders', 3: 'directory', 4: 'situation', 5: 'log' })) {
    await page.keyboard.press(key);
    await expectAccessible(page, name);
  }
  await page.keyboard.press('6');
  await expectAccessible(page, 'board as text');
  for (const [key, name] of Object.entries({ g: 'glossary', '?': 'keys' })) {
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
});

test('text at 200 % and a phone’s width lose nothing sideways', async () => {
  const { page } = watched;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 683, height: 384 });
  expect(await overflow()).toBeLessThanOrEqual(0);
  const cell = player(page, 'fr');
  await cell.begin(5);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await cell.takeOver();
  await cell.next(3);
  expect(await overflow()).toBeLessThanOrEqual(0);
});
