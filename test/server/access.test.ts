import { afterEach, expect, test } from 'vitest';
import { io } from 'socket.io-client';
import type { Begun } from '../../src/session/index.ts';
import { openPage, serveGroups, type Page, type TestServer } from './group.ts';

let server: TestServer | undefined;
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.socket.disconnect();
  await server?.close();
  server = undefined;
});

const open = (): Page => {
  if (!server) throw new Error('no server');
  const page = openPage(server.origin);
  pages.push(page);
  return page;
};
const somebody = { person: 'somebody-1', name: 'Somebody' };

async function lead(scenario = 'prise-de-poste'): Promise<{ page: Page; begun: Begun; secret: string }> {
  const page = open();
  const made = await page.ask('create', { scenario, seed: 7 });
  if ('denied' in made) throw new Error(made.denied);
  const entered = await page.ask('enter', { as: 'facilitator', secret: made.secret, person: 'facilitator-1' });
  if ('denied' in entered || !entered.begun) throw new Error('not let in');
  return { page, begun: entered.begun, secret: made.secret };
}

test('wrong codes and secrets are counted by address; then even the right code waits', async () => {
  server = await serveGroups({ guesses: 5 });
  const { begun } = await lead();
  const guesser = open();
  expect(await guesser.ask('look', { code: begun.codes.seats })).toHaveProperty('seats');
  for (let guess = 0; guess < 3; guess++)
    expect(await guesser.ask('look', { code: '222222' })).toEqual({ denied: 'unknown-code' });
  // Another connection and another door make no difference.
  const again = open();
  for (let guess = 0; guess < 2; guess++)
    expect(await again.ask('enter', { as: 'facilitator', secret: 'x'.repeat(32), person: 'somebody-1' })).toEqual({
      denied: 'unknown-secret',
    });
  expect(await again.ask('look', { code: begun.codes.seats })).toEqual({ denied: 'too-many' });
  expect(await again.ask('enter', { as: 'seat', code: begun.codes.seats, seat: 'ciso', ...somebody })).toEqual({
    denied: 'too-many',
  });
});

test('a code opens what it is for: seats for one, observation for the other', async () => {
  server = await serveGroups();
  const { begun } = await lead();
  const { seats, observers } = begun.codes;
  const page = open();
  const [seat] = begun.seats.filter((id) => !['cell', 'facilitator', 'observer'].includes(id));
  expect(await page.ask('enter', { as: 'seat', code: observers, seat, ...somebody })).toEqual({ denied: 'not-yours' });
  expect(await page.ask('enter', { as: 'observer', code: seats, ...somebody })).toEqual({ denied: 'not-yours' });
  for (const id of ['nobody', 'facilitator', 'observer'])
    expect(await page.ask('enter', { as: 'seat', code: seats, seat: id, ...somebody })).toEqual({ denied: 'unknown-seat' });
  await new Promise((done) => setTimeout(done, 100));
  expect(page.traffic).toEqual([]);
});

test('only the facilitator holds the clock, stops, ends, improvises and speaks for others', async () => {
  server = await serveGroups();
  const { page: facilitator, begun } = await lead('courrier-compromis');
  const [seat, other] = begun.seats.filter((id) => !['cell', 'facilitator', 'observer'].includes(id));
  const stranger = open();
  const member = open();
  await member.ask('enter', { as: 'seat', code: begun.codes.seats, seat, ...somebody });
  await member.until(({ sent }) => sent.length > 0);
  const watcher = open();
  await watcher.ask('enter', { as: 'observer', code: begun.codes.observers, ...somebody });
  await watcher.until(({ sent }) => sent.length > 0);

  const asks = [
    ['clock', 'run'],
    ['stop', { stopped: true }],
    ['end', {}],
  ] as const;
  for (const page of [stranger, member, watcher])
    for (const [ask, asked] of asks) expect(await page.ask(ask, asked), ask).toEqual({ denied: 'not-yours' });
  const asked = { type: 'order', order: member.view.orders.find(({ targets }) => targets.length === 0)?.id };
  expect(await stranger.ask('command', { key: 'a-key-of-mine', command: asked })).toEqual({ denied: 'not-yours' });

  // What a seat says for another is taken as said by itself.
  const said = await member.ask('command', { key: 'a-key-of-ours', seat: other, command: asked });
  expect(said).toMatchObject({ entry: { by: seat } });
  for (const page of [member, watcher])
    expect(await page.ask('command', { key: 'a-key-more', command: { type: 'skip', inject: 'anything' } })).toHaveProperty(
      'refused',
    );
  // Nor does one seat end it for all.
  for (const type of ['close', 'abandon'])
    for (const page of [member, watcher])
      expect(await page.ask('command', { key: `a-key-to-${type}`, command: { type } })).toEqual({ refused: 'only-facilitator' });
  await facilitator.until(({ told }) => told.length > 0);
  for (const { entries } of facilitator.told) for (const entry of entries) expect(entry.by).not.toBe(other);
  expect(await facilitator.ask('command', { key: 'a-key-to-end', command: { type: 'close' } })).toHaveProperty('entry');
});

test('a message that is no message is refused with a word, a flood too, a huge one with the connection', async () => {
  server = await serveGroups({ messages: 20 });
  const { begun } = await lead();
  const page = open();
  for (const asked of [null, 'x', {}, { code: 3 }, { code: begun.codes.seats, more: true }, { code: 'A'.repeat(400) }])
    expect(await page.ask('look', asked), JSON.stringify(asked)).toEqual({ denied: 'bad-message' });
  expect(await page.ask('enter', { as: 'root', secret: 'x' })).toEqual({ denied: 'bad-message' });
  page.socket.emit('look', 'without an answer');
  page.socket.emit('no-such-ask', {}, () => undefined);
  const answers = await Promise.all(Array.from({ length: 15 }, () => page.ask('look', { code: begun.codes.seats })));
  // Eight that were no message have been counted with the others.
  expect(answers.filter((answer) => 'seats' in answer)).toHaveLength(12);
  expect(answers.filter((answer) => 'denied' in answer && answer.denied === 'too-many')).toHaveLength(3);
  expect(await page.ask('look', null)).toEqual({ denied: 'too-many' });

  const closed = new Promise<string>((done) => page.socket.once('disconnect', done));
  page.socket.emit('look', { code: 'A'.repeat(100_000) });
  expect(await closed).toMatch(/transport|closed/);
  // Nobody else has noticed.
  expect(await open().ask('look', { code: begun.codes.seats })).toHaveProperty('seats');
});

test('a page of another site is not let in; the same site is', async () => {
  server = await serveGroups();
  const { origin } = server;
  const knock = (from: string): Promise<string> =>
    new Promise((done) => {
      const socket = io(origin, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        extraHeaders: { origin: from },
      });
      socket.once('connect', () => done('in'));
      socket.once('connect_error', () => done('out'));
      setTimeout(() => socket.disconnect(), 2000).unref();
      pages.push({ socket } as unknown as Page);
    });
  expect(await knock('http://elsewhere.example')).toBe('out');
  expect(await knock('null')).toBe('out');
  expect(await knock(origin)).toBe('in');
});

test('codes and secret expire with the room', async () => {
  server = await serveGroups();
  const facilitator = open();
  const made = await facilitator.ask('create', { scenario: 'prise-de-poste', seed: 7 });
  if ('denied' in made) throw new Error(made.denied);
  const entered = await facilitator.ask('enter', { as: 'facilitator', secret: made.secret, person: 'facilitator-1' });
  if ('denied' in entered || !entered.begun) throw new Error('not let in');
  const { codes } = entered.begun;
  await facilitator.until(({ told }) => told.length > 0);
  expect(await facilitator.ask('end', {})).toEqual({ ok: true });
  const late = open();
  for (const code of [codes.seats, codes.observers]) expect(await late.ask('look', { code })).toEqual({ denied: 'unknown-code' });
  expect(await late.ask('enter', { as: 'facilitator', secret: made.secret, person: 'facilitator-1' })).toEqual({
    denied: 'unknown-secret',
  });
});

test('whoever sends ten times too much is cut off', async () => {
  server = await serveGroups({ messages: 5 });
  const page = open();
  await page.ask('look', null);
  const closed = new Promise<string>((done) => page.socket.once('disconnect', done));
  for (let count = 0; count < 60; count++) page.socket.emit('look', 'without an answer');
  expect(await closed).toBe('io server disconnect');
});

test('wrong codes behind one address do not keep out whoever was in, nor the right secret', async () => {
  server = await serveGroups({ guesses: 2 });
  const { begun, secret } = await lead('courrier-compromis');
  const enter = { as: 'seat', code: begun.codes.seats, seat: 'ciso', ...somebody };
  const member = open();
  await member.ask('enter', enter);
  await member.until(({ sent }) => sent.length > 0);
  member.socket.disconnect();
  const guesser = open();
  for (let guess = 0; guess < 3; guess++) await guesser.ask('look', { code: '222222' });
  expect(await open().ask('enter', { ...enter, person: 'somebody-new' })).toEqual({ denied: 'too-many' });
  expect(await open().ask('enter', { ...enter, code: '333333' })).toEqual({ denied: 'too-many' });
  expect(await open().ask('enter', enter)).toMatchObject({ room: begun.id });
  expect(await open().ask('enter', { as: 'facilitator', secret, person: 'facilitator-2' })).toMatchObject({ room: begun.id });
});

test('an address holds so many connections and no more; one that is closed makes room', async () => {
  server = await serveGroups({ connections: 2 });
  const [first, second] = [open(), open()];
  for (const page of [first, second]) await page.ask('look', null);
  const third = open();
  const refused = new Promise<string>((done) => third.socket.once('connect_error', () => done('refused')));
  expect(await refused).toBe('refused');
  first.socket.disconnect();
  expect(await third.ask('look', null)).toEqual({ denied: 'bad-message' });
});

test('a connection that enters again and again is refused, and costs the other seats nothing', async () => {
  server = await serveGroups();
  const { begun } = await lead('courrier-compromis');
  const sit = { as: 'seat', code: begun.codes.seats, ...somebody };
  const other = open();
  await other.ask('enter', { ...sit, seat: 'legal' });
  await other.until(({ sent }) => sent.length > 0);
  const page = open();
  const denied: unknown[] = [];
  for (let count = 0; count < 12; count++) denied.push(await page.ask('enter', { ...sit, seat: 'ciso' }));
  expect(denied.slice(0, 10)).not.toContainEqual({ denied: 'too-many' });
  expect(denied.slice(10)).toEqual([{ denied: 'too-many' }, { denied: 'too-many' }]);
  await page.until(({ sent }) => sent.filter(({ whole }) => whole).length === 10);
  expect(other.sent.slice(1).every(({ patch }) => Object.keys(patch).length === 0)).toBe(true);
});
