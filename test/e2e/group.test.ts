import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { expectAccessible, openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

async function join(lang: 'fr' | 'en', code: string, phone: boolean): Promise<Watched> {
  const watched = await openGame(lang, phone ? { viewport: { width: 390, height: 844 } } : {});
  await watched.page.goto(`${new URL(watched.page.url()).origin}/?join=${code}`);
  return watched;
}

async function sit(page: Page, index: number): Promise<void> {
  await page
    .getByRole('button', { name: /^(Take this seat|Prendre ce siège)/ })
    .nth(index)
    .click();
  await page.getByRole('tab').first().waitFor();
}

test('a group on a network: a facilitator, a projector, five seats and an observer, to the end', async () => {
  const lead = await openGame('en');
  let activations = 0;
  const click = async (page: Page, name: RegExp | string): Promise<void> => {
    activations++;
    await page.getByRole('button', { name, exact: true }).last().click();
  };
  await click(lead.page, 'Run it for a group');
  await lead.page.getByRole('heading', { name: 'Room' }).waitFor();
  const [code, observers] = await lead.page.locator('.room__code').allTextContents();
  expect(code).toMatch(/^[2-9A-Z]{6}$/);
  await expectAccessible(lead.page, 'room');

  const started = Date.now();
  const seats = [await join('en', String(code), true), await join('fr', String(code), false)];
  await expectAccessible(seats[0]?.page as Page, 'seats');
  for (const [index, { page }] of seats.entries()) await sit(page, index);
  // The machine's part of the twenty seconds in which a person joins.
  expect(Date.now() - started).toBeLessThan(20_000);
  await click(lead.page, 'Start');
  await seats[0]?.page.getByText('Time is running.').waitFor();
  expect(activations, 'of the facilitator, until two seats play').toBeLessThanOrEqual(8);

  for (const index of [2, 3, 4]) {
    const more = await join('fr', String(code), false);
    await sit(more.page, index);
    seats.push(more);
  }
  await lead.page.getByRole('button', { name: 'Pause' }).click();

  const watcher = await join('en', String(observers), false);
  await watcher.page.getByRole('button', { name: 'Come in as an observer' }).click();
  await watcher.page.getByLabel('What I saw').fill('Roles were said aloud at once');
  await watcher.page.keyboard.press('Enter');
  await watcher.page.getByText('Roles were said aloud at once').first().waitFor();
  await expectAccessible(watcher.page, 'observer');

  const [projection] = await Promise.all([
    lead.page.context().waitForEvent('page'),
    lead.page.getByRole('button', { name: 'Project', exact: true }).click(),
  ]);
  await projection
    .getByText(/Thursday/)
    .first()
    .waitFor();

  // A seat gives an order; the facilitator sees it.
  const ciso = seats[1]?.page as Page;
  await ciso.getByRole('tab', { name: 'Ordres' }).click();
  const orders = ciso.locator('[data-panel=orders]');
  await orders
    .locator('.list')
    .getByRole('button')
    .filter({ hasText: /\d.(min|h)/ })
    .first()
    .click();
  const given = await orders.locator('article.detail').getByRole('heading').first().textContent();
  await orders
    .locator('article.detail')
    .getByRole('button', { name: /^Donner/ })
    .first()
    .click();
  await ciso.getByText('En cours').first().waitFor();
  expect(given).not.toBe('');
  await lead.page.locator('.job').first().waitFor();

  // A seat's page is reloaded: it comes back to its place by itself.
  await ciso.reload();
  await ciso.getByText('L’animateur tient l’horloge').first().waitFor();

  // The stop word freezes every screen.
  await lead.page.getByRole('button', { name: 'Real event' }).click();
  await lead.page.getByRole('button', { name: /Stop now/ }).click();
  for (const { page } of [...seats, watcher])
    await page
      .getByText(/ARRÊT|STOP/)
      .first()
      .waitFor();
  await lead.page.getByRole('button', { name: 'Resume the exercise' }).click();

  for (let events = 0; events < 5; events++) await lead.page.getByRole('button', { name: 'Next event' }).click();
  await lead.page.reload();
  await lead.page.getByRole('heading', { name: 'Room' }).waitFor();
  await lead.page.getByRole('button', { name: 'End', exact: true }).click();
  await lead.page.getByRole('button', { name: /End and debrief/ }).click();
  await lead.page
    .getByRole('button', { name: /debrief/i })
    .first()
    .click();
  await lead.page.getByRole('heading', { level: 1 }).first().waitFor();
  await lead.page.getByRole('tab', { name: /hot wash/i }).click();
  await lead.page.getByText('Roles were said aloud at once').first().waitFor();
  for (const { page } of seats)
    await page
      .getByText(/The exercise is over|L’exercice est terminé/)
      .first()
      .waitFor();

  for (const one of [lead, watcher, ...seats]) {
    expect(one.faults).toEqual([]);
    await one.close();
  }
});
