import { io, type Socket } from 'socket.io-client';
import type { Entry, Refused } from '../../engine/types.ts';
import type { Answers, Ask, Asked, Denial, Denied, Sent, Told } from '../../session/index.ts';
import { served } from '../served.ts';
import { DeniedError } from './denied.ts';
import { createEntrance } from './entrance.ts';
import { longer, pause, WAITS, type Waits } from './waits.ts';

export { DeniedError, granted } from './denied.ts';

/** A page's way to the server that hosts its group. It comes back by itself after a loss, and enters again. */
export interface Connection {
  /** Rejects with a `DeniedError` if there is no such server, or no answer. */
  ask<A extends Ask>(ask: A, asked: Asked<A>): Promise<Answers[A]>;
  /** Enters now and after every loss. Resolves with the first answer; rejects as `ask` does. */
  enter(asked: Asked<'enter'>): Promise<Answers['enter']>;
  /** Sent until it is answered, through any loss; the server gives it once. Denied if there is no way back in. */
  command(asked: Omit<Asked<'command'>, 'key'>): Promise<{ entry: Entry } | Refused | Denied>;
  onSent(listener: (sent: Sent) => void): void;
  onTold(listener: (told: Told) => void): void;
  onGone(listener: () => void): void;
  /** Called when the connection is lost, and when the page is in again. */
  onLost(listener: (lost: boolean) => void): void;
  /** Called when the server denies what is then tried again, and with null once it grants it. */
  onTrouble(listener: (denial: Denial | null) => void): void;
  /** Called when the page is not let in again, and why: nothing is tried any more. */
  onClosed(listener: (denial: Denial) => void): void;
  /** What was asked before is still answered. */
  close(): void;
}

/** Throws a `DeniedError` where nothing can be asked: a page opened from a folder. */
export function connect(waits: Waits = WAITS): Connection {
  if (!served()) throw new DeniedError('no-server');
  const socket: Socket = io({ transports: ['websocket'], reconnectionDelay: waits.back, reconnectionDelayMax: 2 * waits.back });
  const under = new Set<Promise<unknown>>();
  let left = false;
  let lost: (lost: boolean) => void = () => undefined;
  let trouble: (denial: Denial | null) => void = () => undefined;
  let closed: (denial: Denial) => void = () => undefined;

  // A server may have to read the scenario first, and nobody leads a room whose answer comes too late.
  const send = <A extends Ask>(ask: A, asked: Asked<A>): Promise<Answers[A]> => {
    const answer = (
      socket.timeout(ask === 'create' ? 4 * waits.answer : waits.answer).emitWithAck(ask, asked) as Promise<Answers[A]>
    ).catch(() => {
      throw new DeniedError('no-answer');
    });
    under.add(answer);
    const done = (): void => void under.delete(answer);
    answer.then(done, done);
    return answer;
  };
  /** The page may come from a folder or a plain web server, which host nothing. */
  const connected = (denial: 'no-server' | 'no-answer'): Promise<void> =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new DeniedError(denial)), waits.connect);
      socket.once('connect', () => {
        clearTimeout(timer);
        done();
      });
    });
  const entrance = createEntrance((asked) => send('enter', asked), waits, {
    onInside() {
      trouble(null);
      lost(false);
    },
    onTrouble: (denial) => trouble(denial),
    onClosed: (denial) => closed(denial),
  });
  socket.on('connect', () => entrance.again());
  socket.on('disconnect', () => {
    entrance.lose();
    lost(true);
  });
  // Whoever was let in by that code or secret is so no more.
  socket.on('gone', () => entrance.shut('unknown-code'));

  return {
    async ask(ask, asked) {
      if (!socket.connected) await connected(ask === 'create' ? 'no-server' : 'no-answer');
      return send(ask, asked);
    },
    async enter(asked) {
      if (!socket.connected) await connected('no-answer');
      return entrance.first(asked);
    },
    async command(asked) {
      const key = drawKey();
      for (let wait = waits.again; ; wait = longer(wait, waits)) {
        const denied = await entrance.inside();
        // Nobody is left to hear the answer.
        if (left) return new Promise(() => undefined);
        if (denied) return { denied };
        const answer = await send('command', { ...asked, key }).catch(() => null);
        if (answer && !('denied' in answer && PASSING.includes(answer.denied))) {
          trouble(null);
          return answer;
        }
        if (answer && 'denied' in answer) {
          if (answer.denied === 'not-yours') entrance.again();
          else trouble(answer.denied);
        }
        await pause(wait);
      }
    },
    onSent: (listener) => void socket.on('sent', listener),
    onTold: (listener) => void socket.on('told', listener),
    onGone: (listener) => void socket.on('gone', listener),
    onLost(listener) {
      lost = listener;
    },
    onTrouble(listener) {
      trouble = listener;
    },
    onClosed(listener) {
      closed = listener;
    },
    close() {
      left = true;
      entrance.shut('not-yours');
      if (!socket.connected || under.size === 0) return void socket.close();
      void Promise.allSettled([...under]).then(() => socket.close());
    },
  };
}

/** A command denied so is sent again: the same key, so it is given once. */
const PASSING: readonly Denial[] = ['not-yours', 'too-many', 'broken'];

/** A page over plain HTTP has no `crypto.randomUUID`. */
export function drawKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
