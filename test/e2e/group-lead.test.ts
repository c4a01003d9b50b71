import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { scenario, wordsOf } from './game.ts';
import { ofLoss, ownServer } from './own-server.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

useBrowser();

const app = wordsOf('app', 'en');
const settings = wordsOf('settings', 'en');
const group = wordsOf('group', 'en');
const play = wordsOf('play', 'en');
const problems = wordsOf('problems', 'en');
const facilitator = wordsOf('facilitator', 'en');
const { texts } = scenario();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const secretOf = (page: Page): string => new URL(page.url()).hash.slice(1);

async function lead(page: Page): Promise<string> {
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.en.title }) });
  await card.getByRole('button', { name: app('title.group') }).click();
  return codeOf(page);
}

async function codeOf(page: Page): Promise<string> {
  await page.getByRole('heading', { name: group('room.title'), exact: true }).waitFor();
  return page.locator('.room__code').first().innerText();
}

async function home(page: Page): Promise<void> {
  await button(page, play('bar.settings')).click();
  await button(page, settings('leave')).click();
  await button(page, app('title.resumeRoom')).waitFor();
}

test('a room that is left for later is led again from the title; its secret is in no record', async () => {
  const address = await ownServer().up('host');
  const { page, faults, close } = await openGame('en', {}, address);
  const code = await lead(page);
  const secret = secretOf(page);
  const seat = await openGame('en', {}, address);
  await seat.page.goto(`${address}?join=${code}`);
  await seat.page
    .getByRole('button', { name: /^Take this seat/ })
    .first()
    .click();
  await button(page, play('bar.start')).click();
  await seat.page.getByText(play('reason.running')).first().waitFor();

  await home(page);
  expect(page.url()).toBe(address);
  // The participants do not go on alone.
  await seat.page.getByText(play('reason.running')).first().waitFor({ state: 'detached' });
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, app('title.pastExport')).click()]);
  expect(readFileSync(await download.path(), 'utf8')).not.toContain(secret);

  await button(page, app('title.resumeRoom')).click();
  expect(await codeOf(page)).toBe(code);
  expect(secretOf(page)).toBe(secret);
  await button(page, play('bar.run')).click();
  await seat.page.getByText(play('reason.running')).first().waitFor();

  await button(page, facilitator('bar.end')).click();
  await button(page, facilitator('bar.endGo')).click();
  await button(page, facilitator('bar.debrief')).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(page.url()).toBe(address);
  // The room is over on the server too: its code opens nothing.
  await seat.page.getByText(group('seat.over')).first().waitFor();
  await seat.page.goto(`${address}?join=${code}`);
  await seat.page.getByText(problems('unknown-code')).waitFor();
  expect([...faults, ...seat.faults]).toEqual([]);
  await seat.close();
  await close();
});

test('while the server is away the key stays in the address, and the room opens once it is back', async () => {
  const server = ownServer();
  const address = await server.up('host');
  const { page, faults, close } = await openGame('en', {}, address);
  const code = await lead(page);
  const secret = secretOf(page);
  await server.down();
  await server.up('files');

  await page.reload();
  await page.getByRole('heading', { name: group('unopened.title') }).waitFor();
  await page.getByText(problems('no-answer')).waitFor();
  await expectAccessible(page, 'unopened');
  expect(secretOf(page)).toBe(secret);
  await button(page, app('again')).click();
  await page.getByText(problems('no-answer')).waitFor();

  // By the title too, and no copy is opened in its place.
  await button(page, app('error.home')).click();
  await button(page, app('title.resumeRoom')).click();
  await page.getByText(problems('no-answer')).waitFor();
  expect(await button(page, group('unopened.openCopy')).count()).toBe(0);

  await server.down();
  await server.up('host');
  await button(page, app('again')).click();
  expect(await codeOf(page)).toBe(code);
  expect(faults.filter((fault) => !ofLoss(fault))).toEqual([]);
  await close();
});

test('of a room that the server no longer has, the copy is opened, once that is said', async () => {
  const server = ownServer();
  const address = await server.up('host');
  const { page, close } = await openGame('en', {}, address);
  await lead(page);
  await home(page);
  await server.down();
  await server.up('empty');

  await button(page, app('title.resumeRoom')).click();
  await page.getByText(group('unopened.gone')).waitFor();
  await page.getByText(group('unopened.copy')).waitFor();
  await expectAccessible(page, 'copy');
  await button(page, group('unopened.openCopy')).click();
  await page.getByRole('heading', { name: facilitator('chronogramme.title') }).waitFor();
  expect(await page.locator('.room__code').count()).toBe(0);
  expect(page.url()).toBe(address);
  await button(page, play('bar.settings')).click();
  await button(page, settings('leave')).click();
  // From now on it is an exercise like another.
  await button(page, app('title.resumeAction')).waitFor();
  await close();
});
