import { fork } from 'node:child_process';

/** The process that hosts. */
export interface LoadHost {
  place(): Promise<{ origin: string; folder: string }>;
  /** A new room; answers its facilitator's secret. */
  room(): Promise<string>;
  /** Bytes of memory, and microseconds of processor since the start. */
  usage(): Promise<{ rss: number; cpu: number }>;
  kill(): void;
}

export function startHost(pace: number): LoadHost {
  const server = fork(new URL('./load-server.ts', import.meta.url), [String(pace)]);
  const waiting = new Map<number, { done(answer: unknown): void; fail(error: Error): void }>();
  let asked = 0;
  server.on('message', ({ id, answer }: { id: number; answer: unknown }) => {
    waiting.get(id)?.done(answer);
    waiting.delete(id);
  });
  server.on('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error('the host has ended'));
  });
  const inquire = <T>(what: string): Promise<T> =>
    new Promise((done, fail) => {
      const id = ++asked;
      waiting.set(id, { done: done as (answer: unknown) => void, fail });
      server.send({ id, what });
    });
  return {
    place: () => inquire('place'),
    room: () => inquire('room'),
    usage: () => inquire('usage'),
    kill: () => void server.kill(),
  };
}
