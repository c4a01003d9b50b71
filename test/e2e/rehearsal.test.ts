import { expect, test } from 'vitest';
import { scenario, wordsOf } from './game.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

useBrowser();

const app = wordsOf('app', 'fr');
const play = wordsOf('play', 'fr');
const words = wordsOf('facilitator', 'fr');
const { texts, seats } = scenario();

test('a facilitator rehearses the chronogramme: it plays by itself to the end, and nothing is kept', async () => {
  const { page, faults, close } = await openGame('fr');
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.fr.title }) });
  await card.getByText(app('title.options'), { exact: true }).click();
  await card.getByRole('button', { name: app('title.rehearsal') }).click();
  await page.getByText(words('rehearsal.title')).waitFor();
  const pace = page.getByRole('button', { name: play('bar.times', { pace: '30' }) });
  expect(await pace.getAttribute('aria-pressed')).toBe('true');

  await page.getByRole('tab', { name: words('tabs.room') }).click();
  for (const { id } of seats) {
    const seat = page.getByLabel(texts.fr.seats[id]?.name ?? id, { exact: true });
    expect(await seat.inputValue()).toBe('textbook');
  }
  await page.getByLabel(texts.fr.seats.comms?.name ?? '', { exact: true }).selectOption('reassuring');
  await expectAccessible(page, 'rehearsal');

  await page.getByRole('button', { name: play('bar.start') }).click();
  await page.getByRole('tab', { name: words('tabs.log') }).click();
  // 72 hours at sixty minutes a second.
  await expect.poll(() => page.locator('.console-bar__time').innerText(), { timeout: 180_000, interval: 1000 }).toContain('H+72');
  await page.getByRole('button', { name: words('chronogramme.past') }).click();
  expect(await page.locator('.chronogramme [role="option"], .chronogramme li').count()).toBeGreaterThan(20);

  await page.getByRole('button', { name: words('rehearsal.again') }).click();
  await expect.poll(() => page.locator('.console-bar__time').innerText()).toContain('H+0');
  await page.getByRole('button', { name: words('rehearsal.leave') }).click();
  await page.getByText(app('title.pastNone')).waitFor();
  expect(faults).toEqual([]);
  await close();
});
