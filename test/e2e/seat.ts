import type { Page } from 'playwright';
import { scenario, settled, wordsOf } from './game.ts';
import { openGame, type Watched } from './page.ts';

const play = wordsOf('play', 'en');
const group = wordsOf('group', 'en');

/** Somebody who comes in by the participants' code, and takes a seat. */
export async function sit(
  address: string,
  code: string,
  seat: string,
  viewport = { width: 1366, height: 768 },
): Promise<Watched> {
  const watched = await openGame('en', { viewport }, address);
  await watched.page.goto(`${address}?join=${code}`);
  const name = group('join.sit', { seat: scenario().texts.en.seats[seat]?.name ?? seat });
  await watched.page.getByRole('button', { name }).click();
  await watched.page.getByRole('tab').first().waitFor();
  return watched;
}

/** Gives the first order of the list that nobody has given; false where there is none in the first rows. */
export async function order({ page }: Watched): Promise<boolean> {
  await page.getByRole('tab', { name: play('panels.orders') }).click();
  // Of this panel alone: the one before it stands until the paint after the press.
  const panel = page.locator('[data-panel=orders]');
  const listed = panel
    .locator('.list')
    .getByRole('button')
    .filter({ hasText: /\d.(min|h)/ });
  const give = panel.locator('article.detail').getByRole('button', { name: /^Give/ }).and(page.locator(':not([aria-disabled])'));
  for (let place = 0; place < Math.min(5, await listed.count()); place++) {
    await listed.nth(place).click();
    await settled(page);
    if ((await give.count()) === 0) continue;
    await give.first().click();
    return true;
  }
  return false;
}

/** Takes the first possible option of the most urgent decision of this seat, be it a way to an order; false if none waits. */
export async function decide({ page }: Watched): Promise<boolean> {
  await page.keyboard.press('d');
  await settled(page);
  const option = page.locator('.decision__options .option:not([aria-disabled])');
  if ((await option.count()) === 0) return false;
  await option.first().click();
  return true;
}

/** The facilitator's button that goes on to the next event; out of reach once the time is over, which throws within seconds. */
export const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: play('bar.next'), exact: true }).click({ timeout: 5_000 });
