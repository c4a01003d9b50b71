import { afterEach, expect, test } from 'vitest';
import type { Command } from '../../src/engine/index.ts';
import { serveGroups, type TestServer } from './group.ts';
import { key } from './whole.ts';

let server: TestServer;
afterEach(() => server.close());

const seen: Command = { type: 'observe', objective: null, mark: 'neutral', text: 'Seen' };

async function room(bounds: { entries: number; bySeat: number; bytes: number }, folder?: string) {
  server = await serveGroups({ bounds, ...(folder === undefined ? {} : { folder }) });
  const made = server.hosting.rooms.create({ scenario: 'prise-de-poste', seed: 7 });
  if (!made) throw new Error('no room');
  const { room: one } = made;
  const give = (by: string, again = key()) => {
    const answer = one.command(by, { key: again, command: seen });
    return 'refused' in answer ? answer.refused : answer.entry.n;
  };
  return { give, secret: made.secret };
}

test('one who writes without end uses up their own part, not the others’', async () => {
  const { give, secret } = await room({ entries: 6, bySeat: 2, bytes: 1e6 });
  expect(['observer', 'observer', 'observer'].map((by) => give(by))).toEqual([1, 2, 'log-full']);
  expect(give('facilitator', 'the-same-key')).toBe(3);
  expect([4, 5, 6, 7].map(() => give('facilitator'))).toEqual([4, 5, 6, 'log-full']);
  // What was accepted once is still answered.
  expect(give('facilitator', 'the-same-key')).toBe(3);

  const { folder } = server;
  await server.close();
  server = await serveGroups({ folder, bounds: { entries: 8, bySeat: 2, bytes: 1e6 } });
  const back = server.hosting.rooms.bySecret(secret);
  expect(back?.command('observer', { key: key(), command: seen })).toEqual({ refused: 'log-full' });
  expect(back?.command('facilitator', { key: key(), command: seen })).toHaveProperty('entry');
});

test('a log of so many bytes takes no more', async () => {
  const { give } = await room({ entries: 100, bySeat: 100, bytes: 1500 });
  const answers = Array.from({ length: 10 }, () => give('facilitator'));
  expect(answers[0]).toBe(1);
  expect(answers.at(-1)).toBe('log-full');
});
