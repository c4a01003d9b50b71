import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { loadFolder } from '../../src/cli/folder.ts';
import { replay } from '../../src/session/index.ts';
import { player, scenario, settled, wordsOf } from './game.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

// cspell:words networkidle

useBrowser();

const app = wordsOf('app', 'fr');
const play = wordsOf('play', 'fr');
const words = wordsOf('facilitator', 'fr');
const group = wordsOf('group', 'fr');
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

/** The network comes back for the page alone, which its server sends; from a folder even that needs none. */
async function withNetwork(page: Page, act: () => Promise<void>): Promise<void> {
  await page.context().setOffline(false);
  await act();
  // A screen comes in a chunk of its own.
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
}

async function resume(page: Page): Promise<void> {
  await button(page, app('title.resumeAction')).click();
  await page.getByRole('heading', { name: words('chronogramme.title') }).waitFor();
}

/** The projection shows the minute that the console shows. */
async function inStep(page: Page, projection: Page): Promise<void> {
  await next(page, 1);
  const shown = (await page.locator('.console-bar__time').innerText()).replace(/ H\+.*/, '');
  await expect.poll(() => time(projection)).toBe(shown);
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

  await withNetwork(projection, () => projection.reload().then(() => projection.locator('.projector__time').waitFor()));
  await inStep(page, projection);
  await withNetwork(page, () => page.reload().then(() => resume(page)));
  await inStep(page, projection);

  await button(page, words('stop.say')).click();
  await button(page, words('stop.go')).click();
  await projection.getByText(words('stop.banner')).waitFor();
  expect(await button(page, play('bar.run')).getAttribute('aria-disabled')).toBe('true');
  await button(page, words('stop.resume')).click();

  await button(page, words('bar.end')).click();
  await button(page, words('bar.endGo')).click();
  await page.context().setOffline(false);
  await button(page, words('bar.debrief')).click();
  const record = await player(page, 'fr').record();
  expect(record.entries.map(({ by }) => by)).toEqual(['ciso', 'facilitator', 'facilitator']);
  expect(replay(scenario(), record).ok).toBe(true);
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await close();
});

test('a console that was closed and is opened again finds its projection and its stand-ins; to project anew replaces the window', async () => {
  const { page, faults, close } = await openGame('fr');
  await toConsole(page, 23);
  const [projection] = await Promise.all([page.context().waitForEvent('page'), button(page, words('bar.projector')).click()]);
  await projection.locator('.projector__time').waitFor();
  await page.getByRole('tab', { name: words('tabs.room') }).click();
  const seat = (on: Page) => on.getByLabel(texts.fr.seats.comms?.name ?? '', { exact: true });
  await seat(page).selectOption('reassuring');
  await next(page, 3);
  await inStep(page, projection);
  // What is done is written down at once, but not in the same instant.
  await page.waitForTimeout(500);
  const address = page.url();
  await page.close();
  await projection.getByText(words('projector.lost')).waitFor();
  await expectAccessible(projection, 'projection without its console');

  const again = await projection.context().newPage();
  await again.goto(address);
  await resume(again);
  await inStep(again, projection);
  expect(await projection.getByText(words('projector.lost')).count()).toBe(0);
  await projection.reload();
  await inStep(again, projection);
  await again.getByRole('tab', { name: words('tabs.room') }).click();
  expect(await seat(again).inputValue()).toBe('reassuring');

  const [other] = await Promise.all([
    again.context().waitForEvent('page'),
    projection.waitForEvent('close'),
    button(again, words('bar.projectorAgain')).click(),
  ]);
  await other.locator('.projector__time').waitFor();
  await inStep(again, other);
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await close();
});

test('a second facilitator leads the same group by a link, which never comes to the projection', async () => {
  const { page, close } = await openGame('fr');
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.fr.title }) });
  await card.getByRole('button', { name: app('title.group'), exact: true }).click();
  await page.getByText(group('room.own')).click();
  const link = await page.getByLabel(group('room.ownLabel')).inputValue();
  const secret = new URL(link).hash.slice(1);
  expect(secret).toMatch(/^[\w-]{32}$/);
  await expectAccessible(page, 'link for a second facilitator');
  await button(page, group('room.copy')).click();
  await page.getByText(group('room.copied')).waitFor();

  const [projection] = await Promise.all([page.context().waitForEvent('page'), button(page, words('bar.projector')).click()]);
  await projection.locator('.projector__time').waitFor();
  expect(projection.url() + (await projection.content())).not.toContain(secret);

  const second = await openGame('fr', {}, link);
  await second.page.getByRole('heading', { name: words('chronogramme.title') }).waitFor();
  await next(second.page, 1);
  const shown = (await second.page.locator('.console-bar__time').innerText()).replace(/ H\+.*/, '');
  await expect.poll(() => time(projection)).toBe(shown);
  expect(second.faults).toEqual([]);
  await second.close();
  await close();
});

test('the shorter session is offered for the scenario that has one, and for no other', async () => {
  const { page, faults, close } = await openGame('fr');
  for (const [folder, offered] of [
    ['courrier-compromis', 1],
    ['prise-de-poste', 0],
  ] as const) {
    const { title } = loadFolder(`scenarios/${folder}`).scenario?.texts.fr ?? expect.unreachable();
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
    await card.getByRole('button', { name: app('title.table') }).click();
    await page.getByRole('heading', { name: words('chronogramme.title') }).waitFor();
    expect(await page.getByRole('button', { name: words('session.take') }).count(), folder).toBe(offered);
    await page.reload();
  }
  expect(faults).toEqual([]);
  await close();
});
