import { afterAll, beforeAll, expect, test } from 'vitest';
import { direction, FACILITATOR, told, view, visible, type Fact } from '../../src/engine/index.ts';
import type { Sent } from '../../src/session/index.ts';
import { scenario, serveGroups, type TestServer } from './group.ts';
import { stringsIn } from './strings.ts';
import { gather, leave, turn, type Group } from './whole.ts';

const ID = 'courrier-compromis';
let server: TestServer;
let group: Group;
let turns = 0;
/** All that the engine's own views and facts let a seat know, at any moment of the exercise; and all that was sent to it. */
const known = new Map<string, Set<string>>();
const travelled = new Map<string, Set<string>>();
const walked = new Map<string, WeakSet<object>>();
let looked = '';

/** Keeps what each seat may see now, by the engine's view of the world that the facilitator's page plays. */
function look(): void {
  const host = group.follower.host();
  const moment = `${host.at()} ${host.entries().length}`;
  if (moment === looked) return;
  looked = moment;
  const world = host.world();
  for (const seat of [...group.seats.keys(), 'observer']) {
    const [words, seen] = [known.get(seat) ?? new Set<string>(), walked.get(seat) ?? new WeakSet()];
    stringsIn(view(scenario(ID), world, seat), words, seen);
    known.set(seat, words);
    walked.set(seat, seen);
  }
}

beforeAll(async () => {
  server = await serveGroups({ messages: 10_000, gather: 2 });
  group = await gather(server.origin, ID, 7);
  look();
  group.facilitator.socket.on('told', look);
  while (await turn(group)) turns++;
  await group.observer.until(({ view: seen }) => seen.phase !== 'running');
  for (const page of group.seats.values()) await page.until(({ view: seen }) => seen.phase !== 'running');
  const facts = group.follower.host().facts();
  for (const [seat, { traffic }] of everyone()) {
    const own = facts.filter((fact) => visible(scenario(ID), fact, seat)).map((fact) => told(fact, seat));
    stringsIn(own, known.get(seat));
    travelled.set(seat, stringsIn(traffic.map(cameBy)));
    expect(travelled.get(seat)?.size, seat).toBeGreaterThan(500);
  }
}, 240_000);
afterAll(async () => {
  leave(group);
  await server.close();
});

/** All that came, but for the names of an envelope's and a patch's own fields, which are the same for everybody. */
function cameBy(message: string): unknown[] {
  const [, { patch = {}, ...more } = {}] = JSON.parse(message) as [string, Partial<Sent>?];
  return [Object.keys(patch), Object.values(patch).flatMap(Object.values), Object.values(more)];
}

const everyone = (): [string, { traffic: string[]; facts: Fact[]; view: unknown }][] => [
  ...group.seats,
  ['observer', group.observer],
];

test('a whole exercise was played by five seats', () => {
  expect(group.seats.size).toBe(5);
  expect(turns).toBeGreaterThan(50);
  expect(group.acknowledged.length).toBeGreaterThan(30);
});

test('what a seat was sent piece by piece is the view that the engine gives it', () => {
  const world = group.follower.host().world();
  for (const [seat, page] of everyone()) {
    const wanted: unknown = JSON.parse(JSON.stringify(view(scenario(ID), world, seat)));
    expect(page.view, seat).toEqual(wanted);
  }
});

test('no fact that a seat may not know reaches it', () => {
  const all = group.follower.host().facts();
  for (const [seat, page] of everyone()) {
    const hidden = all.filter((fact) => !visible(scenario(ID), fact, seat));
    expect(hidden.length, seat).toBeGreaterThan(100);
    expect(page.facts.length, seat).toBe(all.length - hidden.length);
    for (const fact of page.facts) expect(visible(scenario(ID), fact, seat), `${seat} ${fact.type}`).toBe(true);
  }
});

/** Whole sentences; shorter ones may stand anywhere. */
const sentences = (value: unknown): string[] => [...stringsIn(value)].filter((words) => words.length >= 25);

test('no text of an inject, order, finding or state that a seat may not know travels to it', () => {
  const world = group.follower.host().world();
  const { texts } = scenario(ID);
  const { chronogramme, intrusion, truth } = direction(scenario(ID), world);
  const whole = view(scenario(ID), world, FACILITATOR);
  const everything = sentences([
    ...[chronogramme, intrusion, truth.board, whole.orders, whole.findings, whole.inbox],
    ...[texts.fr, texts.en].map(({ charts, variants, score, endings, findings }) => ({
      ...{ charts, variants, score, endings, findings },
    })),
  ]);
  for (const [seat] of everyone()) {
    const forbidden = everything.filter((words) => !known.get(seat)?.has(words));
    expect(forbidden.length, seat).toBeGreaterThan(200);
    const leaked = forbidden.filter((words) => travelled.get(seat)?.has(words));
    expect(leaked, seat).toEqual([]);
  }
});

test('no id of a finding, chart, state, event, note or quantity that a seat may not know travels to it', () => {
  const { findings, charts, quantities, variants } = scenario(ID);
  const ids = [...findings, ...charts, ...quantities, ...variants].map(({ id }) => id);
  const happened = group.follower.host().facts();
  for (const [seat] of everyone()) {
    const hidden = happened.filter((fact) => !visible(scenario(ID), fact, seat));
    // Causes too: what an effect came through, which guard was asked.
    const inFacts = hidden.map(({ type: _, ...fact }) => Object.values(fact));
    const values = [inFacts, happened.map(({ cause }) => cause)];
    const forbidden = [...stringsIn([ids, values])].filter((word) => !known.get(seat)?.has(word));
    expect(forbidden.length, seat).toBeGreaterThan(200);
    const leaked = forbidden.filter((word) => travelled.get(seat)?.has(word));
    expect(leaked, seat).toEqual([]);
  }
});
