import { afterEach, expect, test } from 'vitest';
import { createFollower, type Begun } from '../../src/session/index.ts';
import { view } from '../../src/engine/index.ts';
import { openPage, scenario, serveGroups, type Page, type TestServer } from './group.ts';

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

async function lead(id = 'courrier-compromis', seed = 7): Promise<{ page: Page; begun: Begun; secret: string }> {
  const page = open();
  const made = await page.ask('create', { scenario: id, seed });
  if ('denied' in made) throw new Error(made.denied);
  const entered = await page.ask('enter', { as: 'facilitator', secret: made.secret, person: 'facilitator-1' });
  if ('denied' in entered || !entered.begun) throw new Error('not let in');
  await page.until(({ told }) => told.length > 0);
  return { page, begun: entered.begun, secret: made.secret };
}

async function sit(code: string, seat: string): Promise<Page> {
  const page = open();
  const entered = await page.ask('enter', { as: 'seat', code, seat, person: `person-${seat}`, name: seat });
  if ('denied' in entered) throw new Error(entered.denied);
  await page.until(({ sent }) => sent.length > 0);
  return page;
}

test('a facilitator makes a room, seats are taken by code, an order goes to the log and to every page', async () => {
  server = await serveGroups();
  const { page: facilitator, begun } = await lead();
  const ops = await sit(begun.codes.seats, 'ciso');
  expect(ops.view.seat).toBe('ciso');
  expect(ops.view).toEqual(
    JSON.parse(JSON.stringify(view(scenario('courrier-compromis'), hostWorld(begun, facilitator), 'ciso'))),
  );

  const order = ops.view.orders.find(({ targets }) => targets.length === 0);
  if (!order) throw new Error('no order without a target');
  const command = { type: 'order', order: order.id };
  const first = await ops.ask('command', { key: 'a-key-of-mine', command });
  expect(first).toMatchObject({ entry: { n: 1, by: 'ciso' } });
  expect(await ops.ask('command', { key: 'a-key-of-mine', command })).toEqual(first);
  await facilitator.until(({ told }) => told.some(({ entries }) => entries.length === 1));
  await ops.until(({ view: seen }) => seen.work.length === 1);
});

function hostWorld(begun: Begun, page: Page) {
  const follower = createFollower(scenario('courrier-compromis'), begun, () => undefined);
  for (const told of page.told) follower.take(told);
  return follower.host().world();
}
