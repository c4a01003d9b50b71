import { afterEach, expect, test } from 'vitest';
import { openPage, serveGroups, type Page, type TestServer } from './group.ts';
import { key, lead } from './whole.ts';

let server: TestServer;
const pages: Page[] = [];
const page = (): Page => {
  const one = openPage(server.origin);
  pages.push(one);
  return one;
};
afterEach(async () => {
  for (const { socket } of pages.splice(0)) socket.disconnect();
  await server.close();
});

test('a phone that comes back counts once: the same person takes the place of their own old connection, and no other', async () => {
  server = await serveGroups();
  const facilitator = page();
  const made = await facilitator.ask('create', { scenario: 'courrier-compromis', seed: 7 });
  if ('denied' in made) throw new Error(made.denied);
  const { begun } = await lead(facilitator, made.secret);
  const enter = async (seat: string, person: string): Promise<Page> => {
    const one = page();
    await one.ask('enter', { as: 'seat', code: begun.codes.seats, seat, person, name: person });
    await one.until(({ sent }) => sent.length > 0);
    return one;
  };
  const [old, neighbour, elsewhere] = [
    await enter('ciso', 'person-one'),
    await enter('ciso', 'person-two'),
    await enter('legal', 'person-one'),
  ];
  const away = new Promise<string>((done) => old.socket.once('disconnect', done));
  await enter('ciso', 'person-one');
  // No page that would come back by itself, and so on for ever.
  expect(await away).toBe('io server disconnect');
  const people = () => facilitator.told.at(-1)?.people.map(({ as, name }) => `${as} ${name}`);
  await facilitator.until(() => people()?.length === 4);
  expect(people()?.sort()).toEqual(['ciso person-one', 'ciso person-two', 'facilitator ', 'legal person-one']);
  expect([neighbour.socket.connected, elsewhere.socket.connected]).toEqual([true, true]);
});

test('the windows of one facilitator stay open side by side', async () => {
  server = await serveGroups();
  const [first, second] = [page(), page()];
  const made = await first.ask('create', { scenario: 'courrier-compromis', seed: 7 });
  if ('denied' in made) throw new Error(made.denied);
  for (const one of [first, second]) {
    await one.ask('enter', { as: 'facilitator', secret: made.secret, person: made.secret });
    await one.until(({ told }) => told.length > 0);
  }
  const command = { type: 'observe', objective: null, mark: 'neutral', text: 'Seen' };
  expect(await first.ask('command', { key: key(), command })).toHaveProperty('entry');
  await second.until(({ told }) => told.some(({ entries }) => entries.length === 1));
});
