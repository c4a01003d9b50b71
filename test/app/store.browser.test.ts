import { afterEach, expect, test, vi } from 'vitest';
import { savedOf, type Saved } from '../../src/app/record.ts';
import { memoryStore, openStore } from '../../src/app/store.ts';
import type { ExerciseRecord } from '../../src/session/index.ts';

const record: ExerciseRecord = {
  format: 'cellule-72/1',
  rules: 1,
  scenario: { id: 'tiny', hash: 'h' },
  variant: 'quick',
  seed: 7,
  seats: ['cell'],
  entries: [],
  until: 90,
  hash: 'w',
};

const saved = (id: string, now: number): Saved => savedOf({ id, started: 1, record }, { finished: false, score: null }, now);

afterEach(() => {
  vi.restoreAllMocks();
  indexedDB.deleteDatabase('cellule-72');
});

test('keeps exercises from one opening to the next, the last saved first', async () => {
  const store = await openStore();
  expect(store.kept).toBe(true);
  await store.put(saved('one', 10));
  await store.put(saved('two', 20));
  await store.put({ ...saved('one', 30), at: 120 });

  const again = await openStore();
  const list = await again.list();
  expect(list.map(({ id, at }) => [id, at])).toEqual([
    ['one', 120],
    ['two', 90],
  ]);
  expect(list[0]?.record).toEqual(record);
  await again.remove('one');
  expect((await again.list()).map(({ id }) => id)).toEqual(['two']);
});

test('the secret of a room is kept beside its record, never in it', async () => {
  const store = await openStore();
  const led = savedOf({ id: 'room', started: 1, record, secret: 'the-secret' }, { finished: false, score: null }, 10);
  await store.put(led);
  const [kept] = await store.list();
  expect(kept?.secret).toBe('the-secret');
  expect(JSON.stringify(kept?.record)).not.toContain('the-secret');
  // Once the exercise is over, so is the room.
  await store.put(saved('room', 20));
  expect((await store.list())[0]).not.toHaveProperty('secret');
});

test('goes on in memory where the browser refuses, and says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const store = await openStore();
  expect(store.kept).toBe(false);
  await store.put(saved('one', 10));
  expect((await store.list()).map(({ id }) => id)).toEqual(['one']);
});

test('the memory store orders and removes as the other does', async () => {
  const store = memoryStore();
  await store.put(saved('old', 1));
  await store.put(saved('new', 2));
  expect((await store.list()).map(({ id }) => id)).toEqual(['new', 'old']);
  await store.remove('new');
  expect((await store.list()).map(({ id }) => id)).toEqual(['old']);
});
