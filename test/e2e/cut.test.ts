import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay, type ExerciseRecord } from '../../src/session/index.ts';
import { scenario, wordsOf } from './game.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

useBrowser();

const app = wordsOf('app', 'en');
const settings = wordsOf('settings', 'en');
const play = wordsOf('play', 'en');
const words = wordsOf('facilitator', 'en');
const courrier = scenario();

test('a session of 60 minutes: messages are left out before the start, the wall clock says how it goes, the record replays', async () => {
  const { page, faults, close } = await openGame('en');
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: courrier.texts.en.title }) });
  await card.getByRole('button', { name: app('title.table') }).click();
  await page.getByRole('button', { name: words('session.take') }).click();
  await page.getByText(words('session.pace', { pace: '2' })).waitFor();
  await expectAccessible(page, 'session');
  await page.getByRole('button', { name: play('bar.start'), exact: true }).click();
  await page.getByText(words('session.elapsed', { elapsed: '0', play: '38' })).waitFor();
  await page.getByRole('button', { name: play('bar.pause'), exact: true }).click();
  await page.reload();
  await page
    .getByRole('button', { name: new RegExp(app('title.resumeAction')) })
    .first()
    .click();
  await page.getByText(words('session.elapsed', { elapsed: '0', play: '38' })).waitFor();

  await page.getByRole('button', { name: words('bar.settings') }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: settings('download') }).click(),
  ]);
  const record = JSON.parse(readFileSync(await file.path(), 'utf8')) as ExerciseRecord;
  expect(record.entries.map(({ command }) => command.type)).toEqual(courrier.cut?.skip.map(() => 'skip'));
  expect(replay(courrier, record).ok).toBe(true);
  expect(faults).toEqual([]);
  await close();
});
