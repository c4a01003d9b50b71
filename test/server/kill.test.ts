import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, type ExerciseRecord } from '../../src/session/index.ts';
import type { Line } from '../../src/server/log.ts';
import { openPage, scenario } from './group.ts';
import { gather, key, lead, leave, sit, turn, whole, type Group } from './whole.ts';

const ID = 'courrier-compromis';
let child: ChildProcess | undefined;
let group: Group | undefined;
afterEach(() => {
  if (group) leave(group);
  child?.kill('SIGKILL');
});

async function start(folder: string, port: number): Promise<{ origin: string; problems: string[] }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'test/server/host.ts', folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = server;
  return new Promise((done, fail) => {
    server.stdout.once('data', (data: Buffer) => done(JSON.parse(data.toString()) as { origin: string; problems: string[] }));
    server.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
}

async function kill(): Promise<void> {
  const server = child;
  if (!server) throw new Error('no server');
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGKILL');
  await ended;
}

/** The same commands at the same minutes, with nothing between. */
function undisturbed({ seed, variant, seats, entries, until }: ExerciseRecord): ExerciseRecord {
  const host = createHost(scenario(ID), { seed, variant, seats });
  for (const entry of entries) {
    host.close(entry.at);
    expect(host.submit(entry.by, entry.command)).toHaveProperty('entry');
  }
  host.close(until);
  return host.record();
}

test('a seat is killed and comes back; the server is killed in the middle, and nothing acknowledged is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const { origin } = await start(folder, 0);
  const port = Number(new URL(origin).port);
  group = await gather(origin, ID, 11);
  for (let turns = 0; turns < 60; turns++) await turn(group);

  const [seat, page] = [...group.seats][1] as [string, typeof group.observer];
  page.socket.disconnect();
  group.seats.set(seat, await sit(openPage(origin), group.begun.codes.seats, seat));
  for (let turns = 0; turns < 20; turns++) await turn(group);

  // Killed while answers are under way: those that came back must be there, the others may be.
  const command = { type: 'observe', objective: null, mark: 'neutral', text: 'Killed after this' } as const;
  const under = Array.from({ length: 20 }, () => group?.observer.ask('command', { key: key(), command }).catch(() => null));
  const answered = under.slice(0, 10).map((answer) => answer?.then((given) => given && 'entry' in given && given.entry.n));
  const acknowledged = (await Promise.all(answered)).filter((n) => typeof n === 'number');
  await kill();
  const kept = [...group.acknowledged, ...acknowledged];
  const before = group.follower.host().at();
  leave(group);
  expect(acknowledged.length).toBe(10);

  // Somebody pulled the plug in the middle of a line.
  const [file] = readdirSync(folder);
  appendFileSync(join(folder, String(file)), '{"entry":{"n":9');
  expect((await start(folder, port)).problems).toEqual([]);

  const facilitator = openPage(origin);
  const { follower, begun } = await lead(facilitator, group.secret);
  const numbers = new Set(
    follower
      .host()
      .record()
      .entries.map(({ n }) => n),
  );
  expect(kept.filter((n) => !numbers.has(n))).toEqual([]);
  expect(before - follower.host().at()).toBeLessThanOrEqual(60);
  const seats = new Map<string, typeof facilitator>();
  for (const one of scenario(ID).seats) seats.set(one.id, await sit(openPage(origin), begun.codes.seats, one.id));
  group = { ...group, facilitator, follower, begun, seats };
  while (await turn(group));
  expect(whole(group).phase).not.toBe('running');

  const record = follower.host().record();
  expect(record.entries.length).toBeGreaterThan(kept.length);
  expect(record.hash).toBe(undisturbed(record).hash);
  const lines = readFileSync(join(folder, String(file)), 'utf8')
    .trimEnd()
    .split('\n');
  const logged = lines.map((line) => JSON.parse(line) as Line).flatMap((line) => ('entry' in line ? [line.entry] : []));
  expect(logged).toEqual(record.entries);
}, 120_000);
