import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, expect, test, vi } from 'vitest';
import { connect, DeniedError } from '../../src/app/group/connection.ts';
import { sitDown, type Place } from '../../src/app/group/seated.ts';
import type { Answers, Sent } from '../../src/session/index.ts';

// cspell:words unstub

/** Short enough for a test, long enough to be told apart. */
const WAITS = { back: 30, connect: 2000, answer: 300, again: 20, most: 80 };
const PLACE: Place = { as: 'seat', code: 'KM4T7R', seat: 'ciso', name: '', person: 'somebody-1' };
const IN: Answers['enter'] = { room: 'room', begun: null, objectives: [] };
const ORDER = { type: 'order', order: 'any' } as const;
const ENTRY = { n: 1, at: 0, by: 'ciso', command: ORDER };

type Asked = { ask: 'look' | 'enter' | 'command'; key: string; at: number };

/** A server that says what the test has it say, and keeps what it was asked. `null` is no answer at all. */
async function scripted(say: (asked: Asked, before: readonly Asked[]) => object | null) {
  const http = createServer();
  const io = new Server(http, { transports: ['websocket'] });
  const asked: Asked[] = [];
  const pages: Socket[] = [];
  io.on('connection', (page: Socket) => {
    pages.push(page);
    for (const ask of ['look', 'enter', 'command'] as const)
      page.on(ask, ({ key = '' }: { key?: string }, reply: (given: object) => void) => {
        const one = { ask, key, at: Date.now() };
        const answer = say(one, asked);
        asked.push(one);
        if (answer) reply(answer);
        if (answer === IN) page.emit('sent', whole());
      });
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  vi.stubGlobal('location', { protocol: 'http:', host, hostname: '127.0.0.1', port: host.split(':')[1] });
  closing.push(() => io.close());
  const cut = (): void => pages.splice(0).forEach((page) => page.conn.close());
  return { cut, of: (ask: Asked['ask']) => asked.filter((one) => one.ask === ask) };
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  vi.unstubAllGlobals();
});

function whole(): Sent {
  const clock = { running: true, pace: 1, reason: null } as const;
  return { whole: true, patch: {}, facts: [], entries: 0, at: 0, clock, stopped: false, ended: false };
}

async function sit() {
  const seated = await sitDown(PLACE, connect(WAITS));
  closing.push(() => seated.leave());
  return seated;
}

/** Said from the second entry on; the first is let in. */
const then =
  (...said: object[]) =>
  (one: Asked, before: readonly Asked[]): object => {
    if (one.ask === 'command') return { entry: ENTRY };
    const entries = before.filter(({ ask }) => ask === 'enter').length;
    return entries === 0 ? IN : (said[Math.min(entries, said.length) - 1] ?? IN);
  };

test.each(['unknown-code', 'unknown-seat', 'not-yours'] as const)(
  'a seat that comes back and is denied (%s) is told that its room is over, and nothing is tried any more',
  async (denied) => {
    const server = await scripted(then({ denied }));
    const seated = await sit();
    server.cut();
    const given = seated.submit(ORDER);
    await expect.poll(() => seated.state()).toMatchObject({ ended: true, closed: true });
    expect(await given).toEqual({ refused: 'exercise-over' });
    expect(await seated.submit(ORDER)).toEqual({ refused: 'exercise-over' });
    await new Promise((done) => setTimeout(done, 300));
    expect(server.of('command')).toEqual([]);
    expect(server.of('enter')).toHaveLength(2);
  },
);

test('too many tries are said, tried again with growing pauses, and what was decided meanwhile is given once', async () => {
  const many = { denied: 'too-many' };
  const server = await scripted(then(many, many, many, IN));
  const seated = await sit();
  server.cut();
  await expect.poll(() => seated.state().lost).toBe(true);
  const given = seated.submit(ORDER);
  await expect.poll(() => seated.state(), { interval: 5 }).toMatchObject({ trouble: 'too-many', lost: true });
  expect(await given).toEqual({ entry: ENTRY });
  expect(seated.state()).toMatchObject({ trouble: null, lost: false, ended: false });
  expect(server.of('command')).toHaveLength(1);
  const [, second = 0, third = 0, fourth = 0, fifth = 0] = server.of('enter').map(({ at }) => at);
  expect(third - second).toBeGreaterThanOrEqual(WAITS.again - 5);
  expect(fifth - fourth).toBeGreaterThan(third - second);
});

test('a command whose answer was lost is sent again under its own key', async () => {
  const server = await scripted((one, before) => {
    if (one.ask === 'enter') return IN;
    return before.some(({ ask }) => ask === 'command') ? { entry: ENTRY } : null;
  });
  const seated = await sit();
  const given = seated.submit(ORDER);
  await expect.poll(() => server.of('command').length).toBe(1);
  server.cut();
  expect(await given).toEqual({ entry: ENTRY });
  const keys = server.of('command').map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('a server that cannot write its log is told of, and asked again', async () => {
  const server = await scripted((one, before) => {
    if (one.ask === 'enter') return IN;
    return before.filter(({ ask }) => ask === 'command').length < 3 ? { denied: 'broken' } : { entry: ENTRY };
  });
  const seated = await sit();
  const given = seated.submit(ORDER);
  await expect.poll(() => seated.state().trouble, { interval: 5 }).toBe('broken');
  expect(await given).toEqual({ entry: ENTRY });
  expect(seated.state().trouble).toBeNull();
  expect(new Set(server.of('command').map(({ key }) => key)).size).toBe(1);
});

test('an answer that does not come is a denial with a word of its own', async () => {
  await scripted(() => null);
  const connection = connect(WAITS);
  closing.push(() => connection.close());
  await expect(connection.ask('look', { code: 'KM4T7R' })).rejects.toMatchObject({ denial: 'no-answer' });
  await expect(sitDown(PLACE, connect(WAITS))).rejects.toBeInstanceOf(DeniedError);
});

test('a page that leaves at once after asking is still heard', async () => {
  const server = await scripted(() => ({ title: { fr: '', en: '' }, as: 'seat', seats: [] }));
  const connection = connect(WAITS);
  await connection.ask('look', { code: 'KM4T7R' });
  const asked = connection.ask('look', { code: 'KM4T7R' });
  connection.close();
  expect(await asked).toHaveProperty('seats');
  expect(server.of('look')).toHaveLength(2);
});
