import { afterEach, expect, test } from 'vitest';
import { gather, lead, leave, type Group } from './whole.ts';
import { openPage, serveGroups, type TestServer } from './group.ts';

let server: TestServer;
let group: Group;
afterEach(async () => {
  leave(group);
  await server.close();
});

const hold = (seat: string, policy: string | null) => group.facilitator.ask('standIn', { seat, policy });

test('an empty seat is held by a policy, a held one is not; the room is told, and remembers it after a restart', async () => {
  server = await serveGroups({ speed: 200, messages: 10_000 });
  group = await gather(server.origin, 'courrier-compromis', 3);
  const person = group.seats.get('ciso');
  expect(await person?.ask('standIn', { seat: 'dsi', policy: 'textbook' })).toEqual({ denied: 'not-yours' });
  expect(await hold('dsi', 'nobody')).toEqual({ denied: 'unknown-seat' });
  for (const seat of ['ciso', 'dsi']) expect(await hold(seat, 'textbook')).toEqual({ ok: true });
  await group.facilitator.until(({ told }) => told.at(-1)?.standIns.dsi === 'textbook');

  await group.facilitator.ask('clock', 'run');
  await group.facilitator.until(({ told }) => (told.at(-1)?.at ?? 0) > 100);
  await group.facilitator.ask('clock', 'pause');
  expect(group.follower.host().entries()).toEqual([]);

  const { folder } = server;
  leave(group);
  await server.close();
  server = await serveGroups({ folder, speed: 200, messages: 10_000 });
  const facilitator = openPage(server.origin);
  const { follower } = await lead(facilitator, group.secret);
  group = { ...group, facilitator, follower, seats: new Map() };
  await facilitator.ask('clock', 'run');
  await facilitator.until(
    () =>
      new Set(
        follower
          .host()
          .entries()
          .map(({ by }) => by),
      ).size === 2,
  );
  await facilitator.ask('clock', 'pause');
  expect(facilitator.told.at(-1)?.standIns).toEqual({ ciso: 'textbook', dsi: 'textbook' });
  expect(
    new Set(
      follower
        .host()
        .entries()
        .map(({ by }) => by),
    ),
  ).toEqual(new Set(['ciso', 'dsi']));
  expect(await facilitator.ask('standIn', { seat: 'ciso', policy: null })).toEqual({ ok: true });
  await facilitator.until(({ told }) => told.at(-1)?.standIns.ciso === undefined);
});
