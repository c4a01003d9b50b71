import { expect, inject, test } from 'vitest';
import { wordsOf } from './game.ts';
import { openGame, useBrowser } from './page.ts';

// A name of the room's network, as a participant would type it: not `localhost`, which browsers trust over plain HTTP.
useBrowser('--host-resolver-rules=MAP cellule.test 127.0.0.1');

const app = wordsOf('app', 'en');
const play = wordsOf('play', 'en');

test('over plain HTTP at a name of the network, a room is led and a participant gives an order', async () => {
  const address = `http://cellule.test:${new URL(inject('origin')).port}/`;
  const lead = await openGame('en', {}, address);
  await lead.page
    .getByRole('button', { name: app('title.group') })
    .last()
    .click();
  const code = await lead.page.locator('.room__code').first().innerText();

  const { page, faults, close } = await openGame('en', { viewport: { width: 390, height: 844 } }, address);
  await page.goto(`${address}?join=${code}`);
  expect(await page.evaluate(() => ({ secure: isSecureContext, host: location.hostname }))).toEqual({
    secure: false,
    host: 'cellule.test',
  });
  await page
    .getByRole('button', { name: /^Take this seat/ })
    .first()
    .click();
  await page.getByRole('tab', { name: play('panels.orders') }).click();
  const orders = page.locator('[data-panel=orders]');
  await orders
    .locator('.list')
    .getByRole('button')
    .filter({ hasText: /\d.(min|h)/ })
    .first()
    .click();
  const order = orders.locator('article.detail');
  await order.getByRole('button', { name: /^Give/ }).first().click();
  await order.getByRole('button', { name: /^Give/ }).first().waitFor({ state: 'detached' });
  await lead.page.locator('.job').first().waitFor();

  // A reload comes back to the seat, and the log is copied or said not to be.
  await page.reload();
  await page.getByRole('tab', { name: play('panels.log') }).click();
  await page.getByRole('button', { name: play('log.copy') }).click();
  await page.getByLabel(play('log.notCopied')).waitFor();
  expect([...faults, ...lead.faults]).toEqual([]);
  await close();
  await lead.close();
});
