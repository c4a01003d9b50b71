import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPage, serveGroups, type Page, type TestServer } from './group.ts';
import { key, lead, sit } from './whole.ts';

const HOUR = 60 * 60 * 1000;
let server: TestServer;
const pages: Page[] = [];
const page = (): Page => {
  const one = openPage(server.origin);
  pages.push(one);
  return one;
};
const leave = (): void => pages.splice(0).forEach(({ socket }) => socket.disconnect());
afterEach(async () => {
  leave();
  await server.close();
});

async function restart(): Promise<void> {
  leave();
  const { folder } = server;
  await server.close();
  server = await serveGroups({ folder });
  expect(server.hosting.rooms.problems).toEqual([]);
}

async function make(): Promise<string> {
  const made = await page().ask('create', { scenario: 'courrier-compromis', seed: 7 });
  if ('denied' in made) throw new Error(made.denied);
  return made.secret;
}

test('a room that was stopped by a real event comes back stopped, at its pace, and says so', async () => {
  server = await serveGroups();
  const secret = await make();
  const facilitator = page();
  await lead(facilitator, secret);
  await facilitator.ask('clock', { pace: 5 });
  await facilitator.ask('stop', { stopped: true });
  await restart();

  const back = page();
  const { begun } = await lead(back, secret);
  const ciso = await sit(page(), begun.codes.seats, 'ciso');
  expect(ciso.sent[0]).toMatchObject({ stopped: true, clock: { running: false, pace: 5 } });
  expect(await back.ask('clock', 'run')).toEqual({ ok: true });
  await back.ask('stop', { stopped: false });
  await ciso.until(({ sent }) => sent.at(-1)?.stopped === false);
  expect(ciso.sent.some(({ clock }) => clock.running)).toBe(false);
  await restart();
  await lead(page(), secret);
  expect((await sit(page(), begun.codes.seats, 'ciso')).sent[0]).toMatchObject({ stopped: false });
});

test('how sure a seat was, and the time of day of each entry, reach the facilitator’s record, after a restart too', async () => {
  server = await serveGroups();
  const secret = await make();
  const { begun, follower } = await lead(page(), secret);
  const ciso = await sit(page(), begun.codes.seats, 'ciso');
  const orders = ciso.view.orders.filter(({ targets }) => targets.length === 0).map(({ id }) => id);
  for (const [place, sure] of [true, undefined, false].entries())
    expect(await ciso.ask('command', { key: key(), command: { type: 'order', order: orders[place] }, sure })).toHaveProperty(
      'entry',
    );
  await pages[1]?.until(() => follower.host().entries().length === 3);
  const record = follower.host().record();
  expect(record.confidence).toEqual([
    { n: 1, sure: true },
    { n: 3, sure: false },
  ]);
  expect(record.times).toHaveLength(3);
  for (const time of record.times ?? []) expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(60_000);
  await restart();
  const again = await lead(page(), secret);
  expect(again.follower.host().record()).toEqual(record);
});

test('a log of before, with neither stop nor sureness, is read as it was', async () => {
  server = await serveGroups();
  const secret = await make();
  const facilitator = page();
  await lead(facilitator, secret);
  const command = { type: 'observe', objective: null, mark: 'neutral', text: 'Seen' };
  await facilitator.ask('command', { key: key(), command });
  const path = join(server.folder, String(readdirSync(server.folder)[0]));
  const before = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !line.includes('"entered"'));
  await server.close();
  writeFileSync(path, before.join('\n'));
  await restart();
  const { follower } = await lead(page(), secret);
  expect(follower.host().entries()).toHaveLength(1);
});

test('a room that nobody ever came into ends after an hour, another after a day', async () => {
  server = await serveGroups();
  const [unused, used] = [await make(), await make()];
  const facilitator = page();
  await lead(facilitator, used);
  leave();
  const { rooms } = server.hosting;
  await expect.poll(() => rooms.bySecret(used)?.members()).toEqual([]);
  rooms.sweep(Date.now() + HOUR - 10_000);
  expect([unused, used].map((secret) => rooms.bySecret(secret) !== null)).toEqual([true, true]);
  rooms.sweep(Date.now() + HOUR + 10_000);
  expect([unused, used].map((secret) => rooms.bySecret(secret) !== null)).toEqual([false, true]);
  rooms.sweep(Date.now() + 24 * HOUR + 10_000);
  expect(rooms.bySecret(used)).toBeNull();
});

test('a room that is taken up again is as old as its log, and leaves an hour to come back', async () => {
  server = await serveGroups();
  const secret = await make();
  await lead(page(), secret);
  const path = join(server.folder, String(readdirSync(server.folder)[0]));
  const age = async (hours: number): Promise<void> => {
    const then = (Date.now() - hours * HOUR) / 1000;
    utimesSync(path, then, then);
    await restart();
  };
  await age(20);
  server.hosting.rooms.sweep(Date.now() + 3.9 * HOUR);
  expect(server.hosting.rooms.bySecret(secret)).not.toBeNull();
  server.hosting.rooms.sweep(Date.now() + 4.1 * HOUR);
  expect(server.hosting.rooms.bySecret(secret)).toBeNull();
});

test('after a week of rest there is an hour to come back', async () => {
  server = await serveGroups();
  const secret = await make();
  await lead(page(), secret);
  const path = join(server.folder, String(readdirSync(server.folder)[0]));
  utimesSync(path, 0, 0);
  await restart();
  server.hosting.rooms.sweep(Date.now() + 0.9 * HOUR);
  expect(server.hosting.rooms.bySecret(secret)).not.toBeNull();
  server.hosting.rooms.sweep(Date.now() + 1.1 * HOUR);
  expect(server.hosting.rooms.bySecret(secret)).toBeNull();
});
