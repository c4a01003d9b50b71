import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { scenario, wordsOf } from './game.ts';
import { ofLoss, ownServer } from './own-server.ts';
import { expectAccessible, openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

const app = wordsOf('app', 'en');
const group = wordsOf('group', 'en');
const play = wordsOf('play', 'en');
const problems = wordsOf('problems', 'en');
const courrier = scenario();
const PHONE = { viewport: { width: 390, height: 844 } };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const seatButton = (page: Page) => {
  const [first] = courrier.seats;
  return button(page, group('join.sit', { seat: courrier.texts.en.seats[String(first?.id)]?.name ?? '' }));
};

async function lead(address: string): Promise<Watched & { code: string }> {
  const watched = await openGame('en', {}, address);
  const card = watched.page
    .getByRole('article')
    .filter({ has: watched.page.getByRole('heading', { name: courrier.texts.en.title }) });
  await card.getByRole('button', { name: app('title.group') }).click();
  await watched.page.getByRole('heading', { name: group('room.title'), exact: true }).waitFor({ timeout: 60_000 });
  return { ...watched, code: await watched.page.locator('.room__code').first().innerText() };
}

async function sit(address: string, code: string): Promise<Watched> {
  const watched = await openGame('en', PHONE, address);
  await watched.page.goto(`${address}?join=${code}`);
  await seatButton(watched.page).click();
  await watched.page.getByRole('tab').first().waitFor();
  return watched;
}

test('a seat is handed over on a phone: one leaves it, another takes it and finds its messages', async () => {
  const address = await ownServer().up('host');
  const leader = await lead(address);
  await button(leader.page, play('bar.next')).click();
  const first = await sit(address, leader.code);
  const messages = first.page.locator('[data-panel=messages] .list').getByRole('button');
  await messages.first().waitFor();
  const before = await messages.allInnerTexts();

  await button(first.page, play('bar.settings')).click();
  await button(first.page, group('seat.leave')).click();
  await first.page.getByText(group('seat.leaveText')).waitFor();
  await expectAccessible(first.page, 'leave');
  await button(first.page, app('cancel')).click();
  expect(await first.page.getByRole('tab').count()).toBeGreaterThan(0);

  await button(first.page, play('bar.settings')).click();
  await button(first.page, group('seat.leave')).click();
  await first.page
    .getByRole('alertdialog')
    .getByRole('button', { name: group('seat.leave') })
    .click();
  // Back to the seats of the same room, with nobody on that one; a reload does not sit down again.
  await seatButton(first.page).waitFor();
  expect(await first.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await first.page.reload();
  await seatButton(first.page).waitFor();
  expect(await first.page.locator('.join__seats li').first().innerText()).toContain(group('join.free'));

  const second = await sit(address, leader.code);
  const found = second.page.locator('[data-panel=messages] .list').getByRole('button');
  await expect.poll(async () => (await found.allInnerTexts()).length).toBe(before.length);
  expect([...leader.faults, ...first.faults, ...second.faults]).toEqual([]);
  for (const one of [leader, first, second]) await one.close();
});

test('a seat is left while the connection is lost, and after the end', async () => {
  const server = ownServer();
  const address = await server.up('host');
  const leader = await lead(address);
  const one = await sit(address, leader.code);
  const other = await sit(address, leader.code);
  await server.down();
  await one.page.getByText(group('seat.lost')).waitFor();
  await button(one.page, group('seat.leave')).click();
  await one.page.getByText(group('seat.leaveLost')).waitFor();
  await one.page
    .getByRole('alertdialog')
    .getByRole('button', { name: group('seat.leave') })
    .click();
  await one.page.getByText(problems('no-answer')).waitFor();

  // Another server in its place: it knows nothing of the room, and the seat that comes back is told.
  await server.up('empty');
  await other.page.getByText(group('seat.closed')).waitFor();
  await expectAccessible(other.page, 'closed');
  await button(other.page, group('seat.leave')).click();
  await button(other.page, group('join.go')).waitFor();
  await button(one.page, app('again')).click();
  await one.page.getByText(problems('unknown-code')).waitFor();
  expect([...one.faults, ...other.faults].filter((fault) => !ofLoss(fault))).toEqual([]);
  for (const page of [leader, one, other]) await page.close();
});

test('a page that a plain web server gives says that no host answers, and goes on once there is one', async () => {
  const server = ownServer();
  const address = await server.up('host');
  const leader = await lead(address);
  await server.down();
  await server.up('files');
  const { page, close } = await openGame('en', PHONE, address);
  await page.goto(`${address}?join=${leader.code}`);
  await page.getByText(problems('no-answer')).waitFor();
  await expectAccessible(page, 'no answer');
  await page.goto(`${address}?rooms#${new URL(leader.page.url()).hash.slice(1)}`);
  await page.getByText(problems('no-answer')).waitFor();
  await server.down();
  await server.up('host');
  // By itself, or at a press.
  await page.locator('.rooms__code').waitFor({ timeout: 20_000 });
  await page.goto(`${address}?join=${leader.code}`);
  await seatButton(page).waitFor();
  await close();
  await leader.close();
});
