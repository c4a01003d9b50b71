import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, hashWorld, receives, start, step, visible, type Fact, type World } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { createHost, replay, type Host } from '../../src/session/index.ts';
import { scenarioAt } from '../exercise.ts';
import { askedIn, type Asked } from './commands-of.ts';

const shipped = existsSync('scenarios') ? readdirSync('scenarios').filter((name) => existsSync(`scenarios/${name}/fr.yaml`)) : [];
const folders = ['test/scenarios/tiny', ...shipped.map((name) => `scenarios/${name}`)];

const seed = fc.nat(2 ** 31 - 1);

function hosted(scenario: Scenario, seed: number, asked: Asked[]): Host {
  const host = createHost(scenario, { seed, seats: ['cell', ...scenario.seats.map(({ id }) => id)] });
  for (const { wait, by, command } of asked) {
    host.close(host.at() + wait);
    host.submit(by, command);
  }
  return host;
}

/** Every world on the way, and every fact. */
function stepped(scenario: Scenario, seed: number, asked: Asked[]): { worlds: World[]; facts: Fact[] } {
  let { world, facts } = start(scenario, { seed });
  const worlds = [world];
  for (const { wait, by, command } of asked) {
    const entry = { n: world.entries + 1, at: Math.min(world.at + wait, scenario.duration), by, command };
    const moved = step(scenario, world, entry);
    if ('refused' in moved) continue;
    ({ world } = moved);
    facts = [...facts, ...moved.facts];
    worlds.push(world);
  }
  return { worlds, facts };
}

describe.each(folders)('%s', (folder) => {
  const scenario = scenarioAt(folder);
  const isSmall = scenario.orders.length < 10;
  const runs = { numRuns: isSmall ? 80 : 15 };
  const asked = askedIn(scenario, isSmall ? 25 : 30);

  test('the same record gives the same hash, and the same facts', () => {
    fc.assert(
      fc.property(seed, asked, (seed, asked) => {
        const host = hosted(scenario, seed, asked);
        host.close(scenario.duration);
        const replayed = replay(scenario, JSON.parse(JSON.stringify(host.record())) as ReturnType<Host['record']>);
        if (!replayed.ok) throw new Error(JSON.stringify(replayed.problems));
        expect(replayed.value.hash).toBe(hashWorld(host.world()));
        expect(replayed.value.facts).toEqual(host.facts());
      }),
      runs,
    );
  });

  test('an advance split anywhere equals the whole advance', () => {
    fc.assert(
      fc.property(seed, asked, fc.nat(1000), fc.nat(1000), (seed, asked, one, other) => {
        const world = stepped(scenario, seed, asked).worlds.at(-1) as World;
        const middle = Math.min(world.at + one, scenario.duration);
        const end = Math.min(middle + other, scenario.duration);
        const whole = advance(scenario, world, end);
        const first = advance(scenario, world, middle);
        const second = advance(scenario, first.world, end);
        expect(hashWorld(second.world)).toBe(hashWorld(whole.world));
        expect([...first.facts, ...second.facts]).toEqual(whole.facts);
      }),
      runs,
    );
  });

  test('the world is plain JSON after every entry, holds integers only, and goes on alike from a copy', () => {
    fc.assert(
      fc.property(seed, asked, (seed, asked) => {
        for (const world of stepped(scenario, seed, asked).worlds) {
          const text = JSON.stringify(world);
          const copy = JSON.parse(text) as World;
          expect(copy).toStrictEqual(world);
          expect(text).not.toMatch(/[:[,]-?\d+\.\d/);
          const later = Math.min(world.at + 300, scenario.duration);
          expect(hashWorld(advance(scenario, copy, later).world)).toBe(hashWorld(advance(scenario, world, later).world));
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });

  test('a seat is shown and told nothing that is meant for another', () => {
    fc.assert(
      fc.property(seed, asked, (seed, asked) => {
        const host = hosted(scenario, seed, asked);
        for (const { id: seat } of scenario.seats) {
          host.subscribe(seat, ({ view, facts }) => {
            const shown = view.inbox.filter(({ kind }) => kind === 'inject').map(({ id }) => id);
            const told = facts.flatMap((fact) => ('inject' in fact ? [fact.inject] : []));
            expect([...shown, ...told].filter((inject) => !receives(scenario, inject, seat))).toEqual([]);
            expect(facts.filter((fact) => !visible(scenario, fact, seat))).toEqual([]);
            expect(facts.some((fact) => fact.type === 'quantity' || fact.type === 'noted')).toBe(false);
            const hidden = scenario.charts.filter(({ sight }) => sight !== 'open').map(({ id }) => id);
            expect(facts.some((fact) => fact.type === 'chart' && hidden.includes(fact.chart))).toBe(false);
          });
        }
      }),
      runs,
    );
  });

  test('a refused command changes nothing', () => {
    fc.assert(
      fc.property(seed, asked, (seed, asked) => {
        const host = createHost(scenario, { seed, seats: ['cell', ...scenario.seats.map(({ id }) => id)] });
        for (const { wait, by, command } of asked) {
          host.close(host.at() + wait);
          const before = { hash: hashWorld(host.world()), facts: host.facts().length, entries: host.record().entries.length };
          const answer = host.submit(by, command);
          const after = { hash: hashWorld(host.world()), facts: host.facts().length, entries: host.record().entries.length };
          if ('refused' in answer) expect(after).toEqual(before);
          else expect(after.entries).toBe(before.entries + 1);
        }
      }),
      runs,
    );
  });

  test('what is given to the engine is never changed by it', () => {
    fc.assert(
      fc.property(seed, asked, (seed, asked) => {
        for (const world of stepped(scenario, seed, asked).worlds.slice(-3)) {
          const before = JSON.stringify(world);
          advance(scenario, world, scenario.duration);
          step(scenario, world, { n: world.entries + 1, at: world.at, by: 'cell', command: { type: 'close' } });
          expect(JSON.stringify(world)).toBe(before);
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });
});
