import { afterEach, expect, inject, test } from 'vitest';
import { wordsOf, type Lang } from './game.ts';
import { expectAccessible, openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

let watched: Watched;
afterEach(() => watched.close());

/** What stands in the page, without what a field holds: markup says it by attributes, the code by properties. */
const markup = async (): Promise<string> =>
  (await watched.page.locator('#app').innerHTML()).replaceAll(/ (selected=""|value="\w*")/g, '');

/** Opens the page while its code does not come; what comes back lets it come. */
async function openWaiting(lang: Lang): Promise<() => Promise<void>> {
  watched = await openGame(lang);
  const { page } = watched;
  let come: () => void = () => undefined;
  const allowed = new Promise<void>((done) => (come = done));
  await page.route('**/assets/*.js', async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto(inject('origin'), { waitUntil: 'commit' });
  await page.locator('#app[aria-busy=true]').waitFor();
  return async () => {
    come();
    await page.locator('#app:not([aria-busy])').waitFor();
  };
}

for (const lang of ['fr', 'en'] as const)
  test(`the title is read before its code has come, and the code draws just the same (${lang})`, async () => {
    const come = await openWaiting(lang);
    const { page, faults } = watched;
    const app = wordsOf('app', lang);
    await page.getByText(app('title.motto')).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await expectAccessible(page, 'title beforehand');
    const written = await markup();
    await come();
    expect(await markup()).toBe(written);
    // A question after the address is none that the page knows: there the code draws the title anew.
    await page.goto(`${inject('origin')}/?anew`);
    await page.getByText(app('title.motto')).waitFor();
    expect(await markup()).toBe(written);
    expect(faults).toEqual([]);
  });

test('a button pressed before the code has come is pressed when it has', async () => {
  const come = await openWaiting('en');
  const { page } = watched;
  await page.getByRole('button', { name: wordsOf('app', 'en')('settingsOpen') }).click();
  expect(await page.locator('dialog').count()).toBe(0);
  await come();
  await page.locator('dialog[open]').waitFor();
});

test('a form is not sent, nor a field written in, by who is faster than the code', async () => {
  const come = await openWaiting('en');
  const { page } = watched;
  const app = wordsOf('app', 'en');
  await page.getByText(app('title.options'), { exact: true }).first().click();
  expect(await page.locator('details[open]').count()).toBe(0);
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .click();
  await come();
  await page.getByRole('button', { name: wordsOf('briefing', 'en')('begin') }).waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('where the code does not come, the page says so and can be asked for again', async () => {
  watched = await openGame('en');
  const { page } = watched;
  let refused = true;
  await page.route('**/assets/index-*.js', (route) => (refused ? route.abort() : route.continue()));
  await page.goto(inject('origin'));
  const app = wordsOf('app', 'en');
  await page.getByText(app('error.unloaded')).waitFor();
  refused = false;
  await page.getByRole('button', { name: app('again') }).click();
  await page.getByText(app('title.motto')).waitFor();
  await page.locator('#app:not([aria-busy])').waitFor();
});
