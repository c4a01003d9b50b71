import { afterEach, expect, test } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import { replay, type ExerciseRecord } from '../../src/session/index.ts';
import { player, scenario, wordsOf } from './game.ts';
import { moveTo, press } from './keyboard.ts';
import { expectAccessible, openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

let watched: Watched;
afterEach(() => watched.close());

/** An order that anybody would give first: nothing is missing for it, and it needs no target. */
function firstOrder(): string {
  const order = scenario().orders.find(({ needs, locked, targets }) => !needs && !locked && !targets);
  if (!order) throw new Error('every order needs something');
  return order.id;
}

/** The record, replayed by Node, comes to the hash that the browser found, and the sheet that it showed. */
function expectSameInNode(record: ExerciseRecord): number {
  const replayed = replay(scenario(), record);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.problems));
  expect(replayed.value.hash).toBe(record.hash);
  const sheet = scoreSheet(scenario(), replayed.value.facts);
  expect(record.finished?.sheet).toEqual(sheet);
  return sheet.total;
}

test('a whole exercise in French, by keyboard alone', async () => {
  watched = await openGame('fr');
  const { page, faults } = watched;
  const cell = player(page, 'fr');
  await expectAccessible(page, 'title');
  await cell.begin(7);
  await expectAccessible(page, 'briefing');
  await cell.takeOver();
  await cell.next(2);
  await cell.order(firstOrder());
  await cell.playOn();
  await expectAccessible(page, 'exercise over');
  await cell.toDebrief();
  await expectAccessible(page, 'debrief');

  const record = await cell.record();
  expect(record.seed).toBe(7);
  expect(record.until).toBe(scenario().duration);
  expect(record.entries.map(({ command }) => command.type)).toContain('order');
  expect(record.entries.map(({ command }) => command.type)).toContain('answer');
  const total = expectSameInNode(record);
  const shown = wordsOf('debrief', 'fr')('total', { points: String(total) });
  expect(await page.getByText(shown).count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a whole exercise in English, by keyboard alone, the cell closing early', async () => {
  watched = await openGame('en');
  const { page, faults } = watched;
  const cell = player(page, 'en');
  const play = wordsOf('play', 'en');
  await cell.begin(11);
  await cell.takeOver();
  await cell.next(2);
  await cell.order(firstOrder());
  await cell.notify('fssi');
  await cell.next(6);
  await cell.decide();
  await press(page, page.getByRole('button', { name: play('bar.end'), exact: true }));
  await expectAccessible(page, 'finish dialog');
  await press(page, page.getByRole('button', { name: play('end.close'), exact: true }));
  await cell.toDebrief();

  const record = await cell.record();
  expect(record.entries.at(-1)?.command.type).toBe('close');
  expect(record.entries.map(({ command }) => command)).toContainEqual(expect.objectContaining({ type: 'notify', body: 'fssi' }));
  expect(record.until).toBe(scenario().duration);
  expectSameInNode(record);
  for (const part of ['analysis', 'replay', 'timeline', 'escalation', 'means', 'compare', 'hotwash', 'resources'] as const) {
    await moveTo(page, page.getByRole('tab', { selected: true }));
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: wordsOf('debrief', 'en')(`tab.${part}`), selected: true }).waitFor();
    await expectAccessible(page, `debrief, ${part}`);
  }
  expect(faults).toEqual([]);
});
