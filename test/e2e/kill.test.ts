import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Line } from '../../src/server/log.ts';
import { createHost } from '../../src/session/index.ts';
import { scenario, wordsOf } from './game.ts';
import { openGame, useBrowser, type Watched } from './page.ts';
import { next, order, sit } from './seat.ts';

useBrowser();

const courrier = scenario();
const app = wordsOf('app', 'en');
const group = wordsOf('group', 'en');
const facilitator = wordsOf('facilitator', 'en');
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
let server: ChildProcess | undefined;
afterAll(() => void server?.kill('SIGKILL'));

/** The server that `npm start` runs, in a process of its own; gives back its address. */
function start(port: number): Promise<string> {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA: folder };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  server = child;
  return new Promise((done, fail) => {
    child.stdout.on('data', (data: Buffer) => {
      const [address] = /http:\/\/localhost:\d+\//.exec(data.toString()) ?? [];
      if (address) done(address.replace('localhost', '127.0.0.1'));
    });
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
}

async function kill(): Promise<void> {
  const ended = new Promise((done) => server?.once('exit', done));
  server?.kill('SIGKILL');
  await ended;
}

const give = async (seat: Watched | undefined): Promise<void> => expect(seat && (await order(seat))).toBe(true);

const linesOf = (): Line[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  );
const entriesOf = () => linesOf().flatMap((line) => ('entry' in line ? [line.entry] : []));

test('five seats, a projector: a seat is killed and rejoins, the server is killed and comes back; the pages go on by themselves', async () => {
  const address = await start(0);
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
  for (let events = 0; events < 3; events++) await next(lead.page);
  for (const id of ['ciso', 'dsi']) await give(seats.get(id));
  await expect.poll(() => entriesOf().length).toBe(2);

  await seats.get('ciso')?.close();
  seats.set('ciso', await sit(address, code, 'ciso'));
  await give(seats.get('ciso'));
  await expect.poll(() => entriesOf().length).toBe(3);

  const acknowledged = entriesOf();
  await kill();
  await seats.get('dsi')?.page.getByText(group('seat.lost')).first().waitFor();
  const again = await start(Number(new URL(address).port));
  expect(again).toBe(address);
  await seats.get('dsi')?.page.getByText(group('seat.lost')).first().waitFor({ state: 'hidden' });

  // Nothing was reloaded: the same pages go on.
  await give(seats.get('dsi'));
  await expect.poll(() => entriesOf().length).toBe(4);
  for (let events = 0; events < 3; events++) await next(lead.page);
  await give(seats.get('director'));
  await expect.poll(() => entriesOf().length).toBe(5);
  expect(entriesOf().slice(0, 3)).toEqual(acknowledged);

  await lead.page.getByRole('button', { name: facilitator('bar.end'), exact: true }).click();
  await lead.page.getByRole('button', { name: facilitator('bar.endGo') }).click();
  await lead.page.getByRole('button', { name: facilitator('bar.debrief') }).click();
  for (const { page } of seats.values()) await page.getByText(group('seat.over')).first().waitFor();

  // An undisturbed run of the same commands: each leaves the world with the same hash.
  const [first] = linesOf();
  if (!first || !('begun' in first)) throw new Error('the log does not say how the exercise began');
  const host = createHost(courrier, first.begun);
  for (const { hash: _, ...entry } of entriesOf()) {
    host.close(entry.at);
    expect(host.submit(entry.by, entry.command)).toHaveProperty('entry');
  }
  expect(host.entries()).toEqual(entriesOf());
  // What a page says of a server that is gone: a request may be refused, or cut in its middle.
  const lost = (fault: string): boolean => /WebSocket|ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE/.test(fault);
  for (const one of [lead, ...seats.values()]) {
    expect(one.faults.filter((fault) => !lost(fault))).toEqual([]);
    await one.close();
  }
});
