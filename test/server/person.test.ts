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

test('a person counts once at a seat, by however many windows: a tab that is duplicated, a phone that comes back; all of them go on', async () => {
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
  const first = await enter('ciso', 'person-one');
  await enter('ciso', 'person-two');
  await enter('legal', 'person-one');
  const second = await enter('ciso', 'person-one');
  const people = () => facilitator.told.at(-1)?.people.map(({ as, name }) => `${as} ${name}`);
  const held = () => facilitator.told.at(-1)?.seats.find(({ id }) => id === 'ciso')?.people;
  const all = ['ciso person-one', 'ciso person-two', 'facilitator ', 'legal person-one'];
  await facilitator.until(() => people()?.length === 4);
  expect(people()?.sort()).toEqual(all);
  expect(held()).toBe(2);

  // What is decided in one window is seen in the other, either way.
  for (const [one, other, order] of [
    [first, second, 'qualify'],
    [second, first, 'export-logs'],
  ] as const) {
    const before = other.facts.length;
    expect(await one.ask('command', { key: key(), command: { type: 'order', order } })).toHaveProperty('entry');
    await other.until(({ facts }) => facts.length > before);
  }

  // The seat is held until the last of them is closed.
  first.socket.disconnect();
  await enter('comms', 'person-six');
  await facilitator.until(() => people()?.includes('comms person-six') === true);
  expect(people()?.sort()).toEqual([
    'ciso person-one',
    'ciso person-two',
    'comms person-six',
    'facilitator ',
    'legal person-one',
  ]);
  second.socket.disconnect();
  await facilitator.until(() => held() === 1);
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
