import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wordsOf } from './game.ts';
import { ofLoss } from './own-server.ts';
import { useBrowser, type Watched } from './page.ts';
import { entriesIn, gather, linesIn, next, order, replayed, sit } from './seat.ts';

useBrowser();

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

const entriesOf = () => entriesIn(linesIn(folder));

test('five seats, a projector: a seat is killed and rejoins, the server is killed and comes back; the pages go on by themselves', async () => {
  const address = await start(0);
  const { lead, code, seats } = await gather(address);
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

  replayed(linesIn(folder));
  for (const one of [lead, ...seats.values()]) {
    expect(one.faults.filter((fault) => !ofLoss(fault))).toEqual([]);
    await one.close();
  }
});
