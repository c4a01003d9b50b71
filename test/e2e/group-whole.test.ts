import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import { readLog } from '../../src/server/resume.ts';
import { createHost } from '../../src/session/index.ts';
import { scenario, settled, wordsOf } from './game.ts';
import { ownServer } from './own-server.ts';
import { openGame, useBrowser, type Watched } from './page.ts';
import { decide, next, order, sit } from './seat.ts';

useBrowser();

const courrier = scenario();
const app = wordsOf('app', 'en');
const group = wordsOf('group', 'en');
const facilitator = wordsOf('facilitator', 'en');
const debrief = wordsOf('debrief', 'en');

/** Events that a facilitator goes through at most: far more than 72 hours hold. */
const MOST = 1500;
/** Between two rounds in which every seat does something. */
const BREATH = 10;

test('a facilitator, a projector and five seats play all 72 hours', { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  const lines = () => readdirSync(folder).flatMap((file) => readLog(join(folder, file)));
  const entries = () => lines().flatMap((line) => ('entry' in line ? [line.entry] : []));
  const address = await ownServer(folder).up('host');
  const lead = await openGame('en', {}, address);
  const card = lead.page.getByRole('article').filter({ has: lead.page.getByRole('heading', { name: courrier.texts.en.title }) });
  await card.getByRole('button', { name: app('title.group') }).click();
  const code = await lead.page.locator('.room__code').first().innerText();
  const seats = new Map<string, Watched>();
  for (const { id } of courrier.seats) seats.set(id, await sit(address, code, id));
  expect(seats.size).toBe(5);
  const [projection] = await Promise.all([
    lead.page.context().waitForEvent('page'),
    lead.page.getByRole('button', { name: facilitator('bar.projector'), exact: true }).click(),
  ]);
  await projection.locator('.projector__time').waitFor();

  const over = lead.page.getByRole('button', { name: facilitator('bar.debrief'), exact: true });
  for (let event = 0; event < MOST && (await over.count()) === 0; event++) {
    // Pressed as the last minute falls, it is out of reach from then on.
    await next(lead.page).catch(() => over.waitFor());
    if (event % BREATH !== 2) continue;
    await settled(lead.page);
    if ((await over.count()) > 0) break;
    for (const seat of seats.values()) if (!(await decide(seat))) await order(seat);
  }
  await over.waitFor();

  // The seats and the projection are told, each by itself.
  for (const { page } of seats.values()) {
    await page.getByText(group('seat.over')).first().waitFor();
  }
  await projection.getByText(facilitator('bar.over')).first().waitFor();

  // What was accepted, from the log: of every seat, and the world at its end.
  const [first] = lines();
  if (!first || !('begun' in first)) throw new Error('the log does not say how the exercise began');
  expect(entries().length).toBeGreaterThan(10);
  expect(new Set(entries().map(({ by }) => by)).size).toBeGreaterThan(2);
  const host = createHost(courrier, first.begun);
  for (const { hash: _, ...entry } of entries()) {
    host.close(entry.at);
    expect(host.submit(entry.by, entry.command)).toHaveProperty('entry');
  }
  expect(host.entries()).toEqual(entries());
  host.close(courrier.duration);
  expect(host.world().phase).toBe('over');

  // The debrief gives the score of this very exercise.
  await over.click();
  const { total } = scoreSheet(courrier, host.facts());
  await lead.page
    .getByText(debrief('total', { points: String(total) }))
    .first()
    .waitFor({ state: 'attached' });

  for (const one of [lead, ...seats.values()]) {
    expect(one.faults).toEqual([]);
    await one.close();
  }
});
