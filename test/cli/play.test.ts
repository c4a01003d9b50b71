import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, json, temporary, TINY } from './run.ts';

interface Result {
  scenario: string;
  variant: string;
  hash: string;
  score: { total: number; axes: Record<string, { points: number; max: number }>; lines: Record<string, unknown>[] };
}

test('play answers who played what, the hash and the sheet', () => {
  const result = json(`play ${TINY} --seed 7 --variant slow`) as unknown as Result;
  expect(result).toMatchObject({ scenario: 'tiny', variant: 'slow', seed: 7, policy: 'textbook', minutes: 1440, finished: true });
  expect(result.hash).toMatch(/^[0-9a-f]{16}$/);
  expect(Object.keys(result.score.axes)).toEqual(['containment', 'mfa', 'escalation', 'conduct']);
  expect(Object.keys(result.score.lines[0] as object)).toEqual(
    expect.arrayContaining(['id', 'axis', 'points', 'max', 'at', 'why', 'source']),
  );
  expect(json(`play ${TINY} --seed 7 --variant slow`)).toEqual(result);
});

test('the textbook scores more than somebody who does nothing', () => {
  const total = (policy: string) => (json(`play ${TINY} --seed 3 --policy ${policy}`) as unknown as Result).score.total;
  expect(total('textbook')).toBeGreaterThan(total('passive'));
});

test('a range of seeds gives statistics', () => {
  const found = json(`play ${TINY} --seed 1..20`) as unknown as { runs: number; score: { total: Record<string, number> } };
  const { p5 = 0, p50 = 0, p95 = 0 } = found.score.total;
  expect(found.runs).toBe(20);
  expect(p5).toBeLessThanOrEqual(p50);
  expect(p50).toBeLessThanOrEqual(p95);
  expect(call(`play ${TINY} --seed 1..20`).out).toContain('20 exercises by textbook.');
});

test('a record replays to the same sheet and the same hash', () => {
  const file = join(temporary(), 'record.json');
  const { hash, score } = json(`play ${TINY} --seed 7 --record ${file}`) as unknown as Result;
  expect(json(`replay ${file} --scenario ${TINY}`)).toMatchObject({ hash, score, policy: null });
  expect(call(`replay ${file} --scenario ${TINY}`)).toMatchObject({ code: 0, err: '' });
});

test('a changed record is told apart, with the entry, the minute and the place', () => {
  const file = join(temporary(), 'record.json');
  call(`play ${TINY} --seed 7 --record ${file}`);
  const record = JSON.parse(readFileSync(file, 'utf8')) as { entries: { at: number; hash: string; command: object }[] };
  const replay = (change: (entry: { at: number; hash: string; command: object }) => void) => {
    const changed = structuredClone(record);
    change(changed.entries[2] as never);
    writeFileSync(file, JSON.stringify(changed, null, 2));
    return call(`replay ${file} --scenario ${TINY}`);
  };
  const later = replay((entry) => entry.at++);
  expect(later.code).toBe(1);
  expect(later.err).toMatch(/record\.json:\d+:\d+ entries\[2\]\S* .*entry 3 at minute \d+/);
  expect(replay((entry) => (entry.hash = '0123456789abcdef')).err).toContain('entry 3');
  expect(replay((entry) => (entry.command = { type: 'order', order: 'nothing' })).err).toContain('entries[2].command');
});

test('a file that is no record says so', () => {
  const file = join(temporary(), 'record.json');
  writeFileSync(file, '{ "format": "somebody else’s" }');
  expect(call(`replay ${file}`)).toMatchObject({ code: 1, out: '' });
  expect(call(`replay ${file}`).err).toMatch(/record\.json:1:13 format .*not a record/);
  expect(call(`replay ${file}.missing`).err).toContain('ENOENT');
});
