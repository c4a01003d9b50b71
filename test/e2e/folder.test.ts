import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { recordOf } from '../../src/cli/record.ts';
import { scoreSheet } from '../../src/debrief/index.ts';
import { play as playOut } from '../../src/engine/index.ts';
import { replay } from '../../src/session/index.ts';
import { player, scenario, settled, wordsOf } from './game.ts';
import { press } from './keyboard.ts';
import { expectAccessible, openGame, useBrowser, type Watched } from './page.ts';

useBrowser();

const app = wordsOf('app', 'fr');
const play = wordsOf('play', 'fr');
const console_ = wordsOf('facilitator', 'fr');
const place = mkdtempSync(join(tmpdir(), 'cellule 72 é-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'cellule-'));
const address = (search = ''): string => pathToFileURL(join(place, 'index.html')).href + search;

let watched: Watched;
beforeAll(() => {
  execFileSync('npx', ['vite', 'build', '--mode', 'folder', '--outDir', place, '--emptyOutDir', '--logLevel', 'warn']);
});
afterEach(async () => {
  await watched.close();
});
afterAll(() => [place, elsewhere].forEach((path) => rmSync(path, { recursive: true })));

/** As on a machine with neither server nor network. */
async function open(search = ''): Promise<Page> {
  watched = await openGame('fr', { offline: true }, address(search));
  return watched.page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the folder is a page, one classic script, one style and an icon', async () => {
  const page = readFileSync(join(place, 'index.html'), 'utf8');
  expect(readdirSync(place, { recursive: true }).sort()).toEqual([
    'assets',
    'assets/cellule-72.css',
    'assets/cellule-72.js',
    'assets/cellule-72.svg',
    'index.html',
  ]);
  expect(page).toContain('<script defer src="./assets/cellule-72.js">');
  expect(page).not.toMatch(/type="module"|crossorigin|unsafe/);
  await open();
});

test('from the title, which says that a group needs a server, to a first decision that a reload keeps', async () => {
  const page = await open();
  await page.getByText(app('title.folder')).waitFor();
  expect(await button(page, app('title.group')).count()).toBe(0);
  expect(await page.getByRole('link', { name: app('title.join') }).count()).toBe(0);
  await expectAccessible(page, 'title from a folder');
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ status }) => status);
  });
  expect(fonts).toContain('loaded');

  const cell = player(page, 'fr');
  await cell.begin(23);
  await cell.takeOver();
  await page.locator('canvas').waitFor();
  let decided = false;
  for (let event = 0; event < 20 && !decided; event++) {
    await cell.next(1);
    decided = await cell.decide();
  }
  expect(decided).toBe(true);
  // What is accepted is written down at once, but not in the same instant.
  await page.waitForTimeout(500);
  await page.reload();
  await press(page, button(page, app('title.resumeAction')));
  await page.getByRole('tab').first().waitFor();
  expect(watched.faults).toEqual([]);
});

test('console and projection stay in step, after a reload of either and after the projection is closed and opened again', async () => {
  const page = await open();
  const { title } = scenario().texts.fr;
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
  await card.getByRole('button', { name: app('title.table') }).click();
  await page.getByRole('heading', { name: console_('chronogramme.title') }).waitFor();
  const project = async (again = false): Promise<Page> => {
    const [projection] = await Promise.all([
      page.context().waitForEvent('page'),
      button(page, console_(again ? 'bar.projectorAgain' : 'bar.projector')).click(),
    ]);
    await projection.locator('canvas').waitFor();
    return projection;
  };
  const next = async (): Promise<string> => {
    await button(page, play('bar.next')).click();
    await settled(page);
    return (await page.locator('.console-bar__time').innerText()).replace(/ H\+.*/, '');
  };
  const inStep = async (projection: Page): Promise<void> => {
    const time = await next();
    await expect.poll(() => projection.locator('.projector__time').innerText()).toBe(time);
  };

  const first = await project();
  await inStep(first);
  await inStep(first);
  await first.reload();
  await first.locator('canvas').waitFor();
  await inStep(first);
  await page.waitForTimeout(500);
  await page.reload();
  await button(page, app('title.resumeAction')).click();
  await page.getByRole('heading', { name: console_('chronogramme.title') }).waitFor();
  // The console may only send to a projection that has asked again.
  await expect.poll(() => first.locator('.projector__time').innerText()).toContain(':');
  await inStep(first);
  await first.close();
  await inStep(await project(true));
  expect(watched.faults).toEqual([]);
});

test('a console that was closed and is opened again is found by its projection', async () => {
  const page = await open();
  const { title } = scenario().texts.fr;
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
  await card.getByRole('button', { name: app('title.table') }).click();
  await page.getByRole('heading', { name: console_('chronogramme.title') }).waitFor();
  const [projection] = await Promise.all([page.context().waitForEvent('page'), button(page, console_('bar.projector')).click()]);
  await projection.locator('.projector__time').waitFor();
  await button(page, play('bar.next')).click();
  await page.waitForTimeout(500);
  await page.close();
  await projection.getByText(console_('projector.lost')).waitFor();

  const again = await projection.context().newPage();
  await again.goto(address());
  await button(again, app('title.resumeAction')).click();
  await again.getByRole('heading', { name: console_('chronogramme.title') }).waitFor();
  await button(again, play('bar.next')).click();
  await settled(again);
  const time = (await again.locator('.console-bar__time').innerText()).replace(/ H\+.*/, '');
  await expect.poll(() => projection.locator('.projector__time').innerText()).toBe(time);
  expect(await projection.getByText(console_('projector.lost')).count()).toBe(0);
  expect(watched.faults).toEqual([]);
});

test('a record opens to its debrief, is analysed on the page, and is saved again', async () => {
  const page = await open();
  const played = playOut(scenario(), { seed: 7, policy: 'textbook' });
  const file = join(elsewhere, 'record.json');
  writeFileSync(file, JSON.stringify(recordOf(scenario(), played)));
  await page.locator('input[type=file]').setInputFiles(file);
  const { total } = scoreSheet(scenario(), played.facts);
  const debrief = wordsOf('debrief', 'fr');
  await page
    .getByText(debrief('total', { points: String(total) }))
    .first()
    .waitFor();
  await page.getByRole('tab', { name: debrief('tab.analysis') }).click();
  await page.getByText(debrief('analysis.table.show'), { exact: true }).waitFor({ timeout: 60_000 });
  const again = await player(page, 'fr').record();
  expect(replay(scenario(), again).ok).toBe(true);
  expect(watched.faults).toEqual([]);
});

test.each(['?join', '?join=ABCDEF', '?lead#0123456789abcdef'])('%s says that there is no server here', async (search) => {
  const page = await open(search);
  if (search === '?join') {
    await page.getByRole('textbox').fill('ABCDEF');
    await page.keyboard.press('Enter');
  }
  const problems = JSON.parse(readFileSync('locales/fr/problems.json', 'utf8')) as Record<string, string>;
  await page.getByText(problems['no-server'] ?? '').waitFor();
  expect(watched.faults).toEqual([]);
});

test('without storage the game still runs, and says that nothing is kept', async () => {
  const page = await open();
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) Object.defineProperty(window, name, refuse);
  });
  await page.reload();
  await page.getByText(app('title.memoryOnly')).waitFor();
  const cell = player(page, 'fr');
  await cell.begin(23);
  await cell.takeOver();
  await cell.next(2);
  expect(watched.faults).toEqual([]);
});
