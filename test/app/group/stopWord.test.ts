import { afterEach, expect, test, vi } from 'vitest';
import type { Connection } from '../../../src/app/group/connection.ts';
import { createStopWord } from '../../../src/app/group/stopWord.ts';

vi.useFakeTimers();
afterEach(() => void vi.clearAllTimers());

/** A server that is away for some asks; what it heard. */
function server(away: number) {
  const heard: boolean[] = [];
  let asks = 0;
  const ask = vi.fn((_ask: string, asked: { stopped: boolean }) => {
    if (++asks <= away) return Promise.reject(new Error('away'));
    heard.push(asked.stopped);
    return Promise.resolve({ ok: true } as const);
  });
  return { heard, connection: { ask } as unknown as Pick<Connection, 'ask'> };
}

test('the stop word is shown at once and said again until the server has heard it', async () => {
  const { heard, connection } = server(3);
  const changes: [boolean, boolean][] = [];
  const word = createStopWord(connection, (stopped, isHeard) => changes.push([stopped, isHeard]));
  word.say(true);
  expect(changes).toEqual([[true, false]]);
  expect(word.unheard()).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(heard).toEqual([true]);
  expect(changes).toEqual([
    [true, false],
    [true, true],
  ]);
  expect(word.unheard()).toBeNull();
});

test('what was said last counts, and a page that is left says nothing more', async () => {
  const { heard, connection } = server(1);
  const word = createStopWord(connection, () => undefined);
  word.say(true);
  word.say(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(heard).toEqual([false]);
  const away = server(99);
  const left = createStopWord(away.connection, () => undefined);
  left.say(true);
  left.end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(away.heard).toEqual([]);
});

test('a server that refuses has not heard it', async () => {
  const ask = vi.fn(() => Promise.resolve({ denied: 'broken' } as const));
  const word = createStopWord({ ask } as unknown as Pick<Connection, 'ask'>, () => undefined);
  word.say(true);
  await vi.advanceTimersByTimeAsync(2500);
  expect(word.unheard()).toBe(true);
  expect(ask.mock.calls.length).toBeGreaterThan(1);
  word.end();
});
