import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Line } from '../../src/server/log.ts';
import { createHost, type Host, type RecordEntry } from '../../src/session/index.ts';
import { scenario, settled, wordsOf } from './game.ts';
import { openGame, type Watched } from './page.ts';

const courrier = scenario();
const app = wordsOf('app', 'en');
const facilitator = wordsOf('facilitator', 'en');
const play = wordsOf('play', 'en');
const group = wordsOf('group', 'en');

/** Somebody who comes in by the participants' code, and takes a seat. */
export async function sit(address: string, code: string, seat: string): Promise<Watched> {
  const watched = await openGame('en', {}, address);
  await watched.page.goto(`${address}?join=${code}`);
  const name = group('join.sit', { seat: courrier.texts.en.seats[seat]?.name ?? seat });
  await watched.page.getByRole('button', { name }).click();
  await watched.page.getByRole('tab').first().waitFor();
  return watched;
}

/** A group on a server: its facilitator, a page for each seat, and a projection that shows the exercise. */
export interface Gathered {
  lead: Watched;
  code: string;
  seats: Map<string, Watched>;
  projection: Page;
}

export async function gather(address: string): Promise<Gathered> {
  const lead = await openGame('en', {}, address);
  const card = lead.page.getByRole('article').filter({ has: lead.page.getByRole('heading', { name: courrier.texts.en.title }) });
  await card.getByRole('button', { name: app('title.group') }).click();
  const code = await lead.page.locator('.room__code').first().innerText();
  const seats = new Map<string, Watched>();
  for (const { id } of courrier.seats) seats.set(id, await sit(address, code, id));
  const [projection] = await Promise.all([
    lead.page.context().waitForEvent('page'),
    lead.page.getByRole('button', { name: facilitator('bar.projector'), exact: true }).click(),
  ]);
  await projection.locator('.projector__time').waitFor();
  return { lead, code, seats, projection };
}

/** An undisturbed run of the commands of a log: each must leave the world with the hash that the log has. */
export function replayed(lines: Line[]): Host {
  const [first] = lines;
  if (!first || !('begun' in first)) throw new Error('the log does not say how the exercise began');
  const host = createHost(courrier, first.begun);
  for (const { hash: _, ...entry } of entriesIn(lines)) {
    host.close(entry.at);
    expect(host.submit(entry.by, entry.command)).toHaveProperty('entry');
  }
  expect(host.entries()).toEqual(entriesIn(lines));
  return host;
}

/** The lines of every log of a folder. Only read: a server may be writing them, and to read a log back cuts half a line off. */
export const linesIn = (folder: string): Line[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  );

export const entriesIn = (lines: Line[]): RecordEntry[] => lines.flatMap((line) => ('entry' in line ? [line.entry] : []));

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
  // A list that is not painted yet would count nothing.
  await listed.first().waitFor();
  for (let place = 0; place < Math.min(5, await listed.count()); place++) {
    const row = listed.nth(place);
    await row.click();
    await panel
      .locator('article.detail')
      .getByRole('heading', { name: await row.locator('.order__title').innerText(), exact: true })
      .waitFor();
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
