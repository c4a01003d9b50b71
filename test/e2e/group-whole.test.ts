import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreSheet } from '../../src/debrief/index.ts';
import { scenario, settled, wordsOf } from './game.ts';
import { ownServer } from './own-server.ts';
import { useBrowser } from './page.ts';
import { decide, entriesIn, gather, linesIn, next, order, replayed } from './seat.ts';

useBrowser();

const courrier = scenario();
const group = wordsOf('group', 'en');
const facilitator = wordsOf('facilitator', 'en');
const debrief = wordsOf('debrief', 'en');

/** Events that a facilitator goes through at most: far more than 72 hours hold. */
const MOST = 1500;
/** Between two rounds in which every seat does something. */
const BREATH = 10;

test('a facilitator, a projector and five seats play all 72 hours', { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  const address = await ownServer(folder).up('host');
  const { lead, seats, projection } = await gather(address);
  expect(seats.size).toBe(5);

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
  const lines = linesIn(folder);
  const entries = entriesIn(lines);
  expect(entries.length).toBeGreaterThan(10);
  expect(new Set(entries.map(({ by }) => by)).size).toBeGreaterThan(2);
  const host = replayed(lines);
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
