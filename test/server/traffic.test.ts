import { afterAll, beforeAll, expect, test } from 'vitest';
import { direction, FACILITATOR, view, visible, type Fact } from '../../src/engine/index.ts';
import { scenario, serveGroups, type TestServer } from './group.ts';
import { gather, leave, turn, type Group } from './whole.ts';

const ID = 'courrier-compromis';
let server: TestServer;
let group: Group;
let turns = 0;

beforeAll(async () => {
  server = await serveGroups({ messages: 10_000, gather: 2 });
  group = await gather(server.origin, ID, 7);
  while (await turn(group)) turns++;
  await group.observer.until(({ view: seen }) => seen.phase !== 'running');
  for (const page of group.seats.values()) await page.until(({ view: seen }) => seen.phase !== 'running');
}, 120_000);
afterAll(async () => {
  leave(group);
  await server.close();
});

const everyone = (): [string, { traffic: string[]; facts: Fact[]; view: unknown }][] => [
  ...group.seats,
  ['observer', group.observer],
];

/** Every word of these, in both languages, that is long enough not to be a common one. */
function wordsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.length >= 25) found.add(value);
  } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) wordsIn(one, found);
  return found;
}

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

test('no text of an inject, order, finding or state that a seat may not know travels to it', () => {
  const world = group.follower.host().world();
  const { texts } = scenario(ID);
  const { chronogramme, intrusion, truth } = direction(scenario(ID), world);
  const whole = view(scenario(ID), world, FACILITATOR);
  for (const [seat, page] of everyone()) {
    const own = wordsIn(view(scenario(ID), world, seat));
    const travelled = wordsIn(page.traffic.map((message): unknown => JSON.parse(message)));
    const everything = [
      ...[chronogramme, intrusion, truth.board, whole.orders, whole.findings, whole.inbox],
      ...['fr', 'en'].map((lang) => {
        const { charts, variants, score, endings, findings } = texts[lang as 'fr' | 'en'];
        return { charts, variants, score, endings, findings };
      }),
    ];
    // What an observer ties notes to is for the observer; a view shows only what it says now, and showed more before.
    const forbidden = [...wordsIn(everything)].filter((words) => !own.has(words) && !wasOpen(words, seat));
    expect(forbidden.length, seat).toBeGreaterThan(200);
    const leaked = forbidden.filter((words) => travelled.has(words));
    expect(leaked, seat).toEqual([]);
  }
});

/** States of the open charts are said in facts that a seat may know. */
function wasOpen(words: string, seat: string): boolean {
  const { fr, en } = scenario(ID).texts;
  const open = scenario(ID).charts.filter(({ concern }) => concern !== 'adversary');
  return seat !== '' && open.some(({ id }) => wordsIn([fr.charts[id], en.charts[id]]).has(words));
}
