import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { io } from 'socket.io-client';
import { scenario, wordsOf } from './game.ts';
import { ownServer } from './own-server.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

useBrowser();

const app = wordsOf('app', 'fr');
const group = wordsOf('group', 'fr');
const facilitator = wordsOf('facilitator', 'fr');
const { texts } = scenario();

const room = (page: Page, number: number) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: group('rooms.room', { number: String(number) }) }) });

test('three rooms side by side on one seed: a seat is taken in one, all start together, one page tells how they stand', async () => {
  const { page, faults, close } = await openGame('fr');
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.fr.title }) });
  await card.getByText(app('title.options'), { exact: true }).click();
  await card.getByLabel(app('title.rooms')).selectOption('3');
  await card.getByRole('button', { name: app('title.group'), exact: true }).click();
  await page.getByRole('heading', { name: group('rooms.title'), exact: true }).waitFor();
  const codes = page.locator('.rooms__code');
  await expect.poll(() => codes.count()).toBe(3);
  const [first = ''] = await codes.allTextContents();
  expect(new Set(await codes.allTextContents()).size).toBe(3);
  await expectAccessible(page, 'rooms');

  const seat = await openGame('fr', { viewport: { width: 390, height: 844 } });
  await seat.page.goto(`${new URL(page.url()).origin}/?join=${first}`);
  await seat.page
    .getByRole('button', { name: /^Prendre ce siège/ })
    .first()
    .click();
  await room(page, 1)
    .getByText(group('rooms.held', { held: '1', seats: '5', people: '1' }))
    .waitFor();
  await room(page, 2)
    .getByText(group('rooms.held', { held: '0', seats: '5', people: '0' }))
    .waitFor();

  await page.getByRole('button', { name: group('rooms.run'), exact: true }).click();
  for (const number of [1, 2, 3]) await room(page, number).getByText(group('rooms.state.running')).waitFor();
  // The same draw: the same first message, at the same minute.
  await expect
    .poll(async () => Number(/H\+(\d+)/.exec(await room(page, 3).innerText())?.[1] ?? 0), { timeout: 20_000 })
    .toBeGreaterThan(9);
  await page.getByRole('button', { name: group('rooms.pause'), exact: true }).click();
  const last = await page.locator('.rooms__facts div:last-child dd').allTextContents();
  expect(new Set(last).size).toBe(1);

  const [console] = await Promise.all([
    page.context().waitForEvent('page'),
    room(page, 1)
      .getByRole('link', { name: group('rooms.open') })
      .click(),
  ]);
  await console.getByRole('heading', { name: facilitator('chronogramme.title') }).waitFor();

  await page.getByRole('button', { name: facilitator('stop.say'), exact: true }).click();
  await seat.page.getByText(facilitator('stop.banner')).waitFor();
  await console.getByText(facilitator('stop.banner')).waitFor();
  await page.reload();
  await expect.poll(() => codes.allTextContents()).toContain(first);
  expect([...faults, ...seat.faults]).toEqual([]);
  await seat.close();
  await close();
});

test('a room that has ended says so, the others go on', async () => {
  const { page, close } = await openGame('fr');
  await page.goto(`${new URL(page.url()).origin}/?rooms#${'a'.repeat(32)}`);
  await room(page, 1).getByRole('paragraph').first().waitFor();
  await expect.poll(() => room(page, 1).innerText()).toContain('ne correspond à aucun exercice');
  await page.goto(`${new URL(page.url()).origin}/?rooms`);
  await page.reload();
  await page.getByText(group('rooms.none').slice(0, 12)).waitFor();
  await close();
});

test('when the server makes fewer rooms than asked, those that it made are kept and opened', async () => {
  const address = await ownServer().up('host');
  // An address may make twenty rooms in ten minutes.
  const socket = io(address, { transports: ['websocket'] });
  for (let made = 0; made < 18; made++) await socket.emitWithAck('create', { scenario: 'prise-de-poste' });
  socket.close();
  const { page, faults, close } = await openGame('fr', {}, address);
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.fr.title }) });
  await card.getByText(app('title.options'), { exact: true }).click();
  await card.getByLabel(app('title.rooms')).selectOption('4');
  await card.getByRole('button', { name: app('title.group'), exact: true }).click();
  await page.getByText(group('rooms.fewer', { made: '2', asked: '4' })).waitFor();
  await expect.poll(() => page.locator('.rooms__code').count()).toBe(2);
  await expectAccessible(page, 'fewer rooms');
  expect(faults).toEqual([]);
  await close();
});
