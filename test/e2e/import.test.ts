import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { recordOf } from '../../src/cli/record.ts';
import { scoreSheet } from '../../src/debrief/index.ts';
import { play } from '../../src/engine/index.ts';
import { scenario, wordsOf } from './game.ts';
import { expectAccessible, openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

const app = wordsOf('app', 'en');
const folder = mkdtempSync(join(tmpdir(), 'cellule-'));
let watched: Watched;
afterEach(() => watched.close());

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('a record made in the terminal opens in the browser with the same score', async () => {
  watched = await openGame('en');
  const { page, faults } = watched;
  const played = play(scenario(), { seed: 7, policy: 'textbook' });
  const record = recordOf(scenario(), played);
  // The analysis begins with the debrief, before its tab is opened, and its worker loads the page's own engine.
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.locator('input[type=file]').setInputFiles(file('record.json', JSON.stringify(record))),
  ]);
  expect(worker.url()).toMatch(/\/assets\/worker-[\w-]+\.js$/);
  const { total } = scoreSheet(scenario(), played.facts);
  await page
    .getByText(wordsOf('debrief', 'en')('total', { points: String(total) }))
    .first()
    .waitFor();
  await page.getByRole('tab', { name: wordsOf('debrief', 'en')('tab.analysis') }).click();
  await page.locator('.curve').first().waitFor();
  expect(faults).toEqual([]);
});

test('a record that was tampered with is refused, and the title says why', async () => {
  watched = await openGame('en');
  const { page, faults } = watched;
  const record = recordOf(scenario(), play(scenario(), { seed: 7, policy: 'textbook' }));
  const { finished: _, ...bare } = record;
  const entries = bare.entries.map((entry, index) => (index === 3 ? { ...entry, at: entry.at + 1 } : entry));
  await page.locator('input[type=file]').setInputFiles(file('changed.json', JSON.stringify({ ...bare, entries })));
  await page.getByText(app('title.importProblems')).waitFor();
  await expectAccessible(page, 'title, import refused');
  await page.locator('input[type=file]').setInputFiles(file('not.json', 'hello'));
  await page.getByText('not.json').waitFor();
  expect(faults).toEqual([]);
});
