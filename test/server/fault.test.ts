import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Begun } from '../../src/session/index.ts';
import { LogError, openLog, type Log } from '../../src/server/log.ts';
import { openPage, serveGroups, type Page, type TestServer } from './group.ts';

let server: TestServer;
const pages: Page[] = [];
/** What writing to a room's log throws, by the room's id. */
const faults = new Map<string, Error>();

function open(path: string): Log {
  const log = openLog(path);
  const check = (): void => {
    for (const [id, error] of faults) if (path.includes(id)) throw error;
  };
  return {
    ...log,
    keep(line) {
      check();
      log.keep(line);
    },
    note(line) {
      check();
      log.note(line);
    },
  };
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  server = await serveGroups({ open, speed: 200, messages: 10_000 });
});
afterEach(async () => {
  faults.clear();
  for (const page of pages.splice(0)) page.socket.disconnect();
  await server.close();
  vi.restoreAllMocks();
});

interface Room {
  facilitator: Page;
  ciso: Page;
  begun: Begun;
  secret: string;
}

let drawn = 0;
const key = (): string => `key-of-fault-${++drawn}`;
const page = (): Page => {
  const one = openPage(server.origin);
  pages.push(one);
  return one;
};

async function lead(secret: string): Promise<{ facilitator: Page; begun: Begun }> {
  const facilitator = page();
  const entered = await facilitator.ask('enter', { as: 'facilitator', secret, person: 'facilitator-1' });
  if ('denied' in entered || !entered.begun) throw new Error('not let in');
  await facilitator.until(({ told }) => told.length > 0);
  return { facilitator, begun: entered.begun };
}

async function sit({ codes }: Begun, on = page()): Promise<Page> {
  const before = on.sent.length;
  await on.ask('enter', { as: 'seat', code: codes.seats, seat: 'ciso', person: 'person-ciso', name: 'Ciso' });
  await on.until(({ sent }) => sent.length > before);
  return on;
}

async function room(): Promise<Room> {
  const made = await page().ask('create', { scenario: 'courrier-compromis', seed: 7 });
  if ('denied' in made) throw new Error(made.denied);
  const { facilitator, begun } = await lead(made.secret);
  return { facilitator, begun, secret: made.secret, ciso: await sit(begun) };
}

const observe = { type: 'observe', objective: null, mark: 'neutral', text: 'Seen' };
const note = ({ facilitator }: Pick<Room, 'facilitator'>) => facilitator.ask('command', { key: key(), command: observe });
const order = ({ ciso }: Room, place = 0) =>
  ciso.ask('command', {
    key: key(),
    command: { type: 'order', order: ciso.view.orders.filter(({ targets }) => targets.length === 0)[place]?.id },
  });

test('a participant cannot bring a room down with a word that every object answers to', async () => {
  const one = await room();
  const command = { type: 'notify', body: 'constructor', by: 'ciso', channel: 'x', content: [] };
  for (let count = 0; count < 3; count++)
    expect(await one.ciso.ask('command', { key: key(), command })).toEqual({ refused: 'unknown' });
  expect(await order(one)).toHaveProperty('entry');
});

test('where the disk fails, that room is gone and says so; the others go on, and the log is read at the next start', async () => {
  const [one, two] = [await room(), await room()];
  expect(await note(one)).toMatchObject({ entry: { n: 1 } });
  faults.set(one.begun.id, new LogError('no space left'));
  expect(await order(one)).toEqual({ denied: 'broken' });
  await Promise.all([one.ciso, one.facilitator].map((each) => each.until(({ gone }) => gone === 1)));
  // What is still under way on those connections touches nothing.
  for (let count = 0; count < 3; count++) expect(await order(one)).toEqual({ denied: 'broken' });
  expect(await one.facilitator.ask('clock', 'run')).toEqual({ denied: 'not-yours' });
  expect(await page().ask('look', { code: one.begun.codes.seats })).toEqual({ denied: 'unknown-code' });

  expect(await order(two)).toHaveProperty('entry');
  expect(await two.facilitator.ask('clock', 'next')).toEqual({ ok: true });
  await two.facilitator.until(({ told }) => told.some(({ at }) => at > 0));
  expect([two.ciso.gone, two.facilitator.gone]).toEqual([0, 0]);

  faults.clear();
  const { folder } = server;
  await server.close();
  server = await serveGroups({ folder });
  expect(server.hosting.rooms.problems).toEqual([]);
  const again = await lead(one.secret);
  expect(again.facilitator.told[0]?.entries.map(({ n }) => n)).toEqual([1]);
});

test('a disk that fails while time passes, under a policy that holds a seat, is that room’s fault alone', async () => {
  const [one, two] = [await room(), await room()];
  expect(await one.facilitator.ask('standIn', { seat: 'dsi', policy: 'textbook' })).toEqual({ ok: true });
  faults.set(one.begun.id, new LogError('no space left'));
  expect(await one.facilitator.ask('clock', 'run')).toEqual({ ok: true });
  await Promise.all([one.ciso, one.facilitator].map((each) => each.until(({ gone }) => gone === 1)));
  expect(await order(two)).toHaveProperty('entry');
});

test('another fault leaves no half moved world: the room is taken up from its log, and its members come in again', async () => {
  const [one, two] = [await room(), await room()];
  expect(await note(one)).toMatchObject({ entry: { n: 1 } });
  const cut = new Promise<string>((done) => one.facilitator.socket.once('disconnect', done));
  const back = new Promise<void>((done) => one.ciso.socket.once('disconnect', () => one.ciso.socket.once('connect', done)));
  faults.set(one.begun.id, new TypeError('a bug'));
  expect(await order(one)).toEqual({ denied: 'fault' });
  faults.clear();
  expect(await cut).toMatch(/transport/);
  await back;
  await sit(one.begun, one.ciso);
  expect(one.ciso.gone).toBe(0);
  expect(one.ciso.view.work).toEqual([]);
  expect(await order(one)).toMatchObject({ entry: { n: 2 } });
  expect(await order(two)).toHaveProperty('entry');
});

test('a room that cannot be made leaves nothing behind', async () => {
  faults.set('.jsonl', new LogError('no space left'));
  expect(await page().ask('create', { scenario: 'prise-de-poste' })).toEqual({ denied: 'broken' });
  faults.clear();
  expect(await page().ask('create', { scenario: 'prise-de-poste' })).toHaveProperty('secret');
});
