import { expect, test } from 'vitest';
import type { ExerciseRecord } from '../../src/session/index.ts';
import { player, scenario, wordsOf } from './game.ts';
import { press } from './keyboard.ts';
import { openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

const app = wordsOf('app', 'en');

/** Plays the same exercise, with or without leaving the page in the middle. The clock is paused, so minutes are the same. */
async function played(leave: (watched: Watched) => Promise<void>): Promise<ExerciseRecord> {
  const watched = await openGame('en');
  const cell = player(watched.page, 'en');
  const orders = scenario().orders.filter(({ needs, locked, targets }) => !needs && !locked && !targets);
  await cell.begin(23);
  await cell.takeOver();
  await cell.next(3);
  if (orders[0]) await cell.order(orders[0].id);
  await cell.next(4);
  await cell.decide();
  if (orders[1]) await cell.order(orders[1].id);
  // Time moves on after the last command: it must not be lost either.
  await cell.next(2);
  // What is accepted is written down at once, but not in the same instant.
  await watched.page.waitForTimeout(500);
  await leave(watched);
  await cell.next(2);
  if (orders[2]) await cell.order(orders[2].id);
  await cell.playOn();
  await cell.toDebrief();
  const record = await cell.record();
  expect(watched.faults).toEqual([]);
  await watched.close();
  return record;
}

test('an exercise resumed after a reload ends as one that was never interrupted', async () => {
  const whole = await played(async () => {});
  const resumed = await played(async ({ page }) => {
    await page.reload();
    await press(page, page.getByRole('button', { name: app('title.resumeAction') }));
    await page.getByRole('tab').first().waitFor();
  });
  expect(resumed.entries.length).toBeGreaterThan(1);
  expect(resumed.entries).toEqual(whole.entries);
  expect(resumed.hash).toBe(whole.hash);
});
