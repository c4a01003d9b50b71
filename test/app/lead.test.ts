import { afterEach, expect, test, vi } from 'vitest';
import type { Group } from '../../src/app/group/lead.ts';
import { connect } from '../../src/app/group/connection.ts';
import { leadRoom } from '../../src/app/group/lead.ts';
import type { Exercise } from '../../src/app/exercise.ts';
import { openPage, scenario, serveGroups, type Page, type TestServer } from '../server/group.ts';

// cspell:words unstub

/** Short enough for a test. */
const WAITS = { back: 30, connect: 2000, answer: 2000, again: 20, most: 80 };

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  vi.unstubAllGlobals();
});

async function serve(options: Parameters<typeof serveGroups>[0] = {}): Promise<TestServer> {
  const server = await serveGroups(options);
  closing.push(() => server.close());
  const { protocol, host, hostname, port } = new URL(server.origin);
  vi.stubGlobal('location', { protocol, host, hostname, port });
  return server;
}

/** A console that leads a new room, and everything that its screen was told of how it stands. */
async function lead({ origin }: TestServer) {
  const page: Page = openPage(origin);
  closing.push(() => page.socket.disconnect());
  const made = await page.ask('create', { scenario: 'courrier-compromis', seed: 7 });
  if ('denied' in made) throw new Error(made.denied);
  const { secret } = made;
  const exercise = await leadRoom(secret, (id) => Promise.resolve(scenario(id)), connect(WAITS));
  closing.push(() => exercise.dispose());
  const group = exercise.group ?? expect.unreachable();
  const seen: ReturnType<Group['state']>[] = [];
  exercise.subscribe(() => seen.push(group.state()));
  return { exercise, group, page, secret, seen };
}

/** What is entered goes nowhere, and says so. */
async function expectOver({ submitAs }: Exercise): Promise<void> {
  expect(await submitAs('ciso', { type: 'order', order: 'any' })).toEqual({ refused: 'exercise-over' });
}

test('a console learns at once that another of the facilitator’s windows has ended the room', async () => {
  const { exercise, page, secret, seen } = await lead(await serve());
  await page.ask('enter', { as: 'facilitator', secret, person: secret });
  await page.until(({ told }) => told.length > 0);
  await page.ask('end', {});
  await expect.poll(() => seen.at(-1)?.closed).toBe(true);
  await expectOver(exercise);
  expect(exercise.group?.state().failed).toBeNull();
});

test('a console that comes back to a server without its room is told so, not left to wait', async () => {
  const server = await serve();
  const { exercise, group, seen } = await lead(server);
  await server.close();
  await expect.poll(() => seen.at(-1)).toMatchObject({ lost: true, closed: false });
  group.stop(true);
  await serve({ port: Number(new URL(server.origin).port) });
  await expect.poll(() => seen.at(-1)?.closed, { timeout: 10_000 }).toBe(true);
  await expectOver(exercise);
});
