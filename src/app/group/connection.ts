import { io, type Socket } from 'socket.io-client';
import type { Entry, Refused } from '../../engine/types.ts';
import type { Answers, Ask, Asked, Denial, Denied, Sent, Told } from '../../session/index.ts';
import { served } from '../served.ts';

/** Real milliseconds after which an ask is sent again. */
const PATIENCE = 4000;

/** A page's way to the server that hosts its group. It comes back by itself after a loss, and enters again. */
export interface Connection {
  /** Rejects if there is no such server, or no answer. */
  ask<A extends Ask>(ask: A, asked: AskedOf<A>): Promise<Answers[A]>;
  /** Enters now and after every loss. Resolves with the first answer. */
  enter(asked: AskedOf<'enter'>): Promise<Answers['enter']>;
  /** Sent until it is answered, through any loss; the server gives it once. */
  command(asked: Omit<AskedOf<'command'>, 'key'>): Promise<{ entry: Entry } | Refused | Denied>;
  onSent(listener: (sent: Sent) => void): void;
  onTold(listener: (told: Told) => void): void;
  onGone(listener: () => void): void;
  /** Called when the connection is lost, and when it is back. */
  onLost(listener: (lost: boolean) => void): void;
  close(): void;
}

type AskedOf<A extends Ask> = Asked<A>;

/** Why the server said no. */
export class DeniedError extends Error {
  /** As the title explains them. */
  readonly problems: { code: string; path: string; values: Record<string, string | number> }[];
  constructor(readonly denial: Denial | 'no-server') {
    super(denial);
    this.problems = [{ code: denial, path: '', values: {} }];
  }
}

/** Throws a `DeniedError` where nothing can be asked: a page opened from a folder. */
export function connect(): Connection {
  if (!served()) throw new DeniedError('no-server');
  const socket: Socket = io({ transports: ['websocket'], reconnectionDelayMax: 2000 });
  let entering: AskedOf<'enter'> | null = null;
  let entered: Promise<Answers['enter']> | null = null;
  let lost: (lost: boolean) => void = () => undefined;

  const send = <A extends Ask>(ask: A, asked: AskedOf<A>): Promise<Answers[A]> =>
    socket.timeout(PATIENCE).emitWithAck(ask, asked) as Promise<Answers[A]>;
  /** The page may come from a folder or a plain web server, which host nothing. */
  const connected = (): Promise<void> =>
    new Promise((done, fail) => {
      if (socket.connected) return done();
      const timer = setTimeout(() => fail(new DeniedError('no-server')), PATIENCE);
      socket.once('connect', () => {
        clearTimeout(timer);
        done();
      });
    });
  const enterNow = (asked: AskedOf<'enter'>): Promise<Answers['enter']> => {
    entered = send('enter', asked);
    entered.catch(() => undefined);
    return entered;
  };
  socket.on('connect', () => {
    lost(false);
    if (entering) void enterNow(entering);
  });
  socket.on('disconnect', () => lost(true));

  return {
    async ask(ask, asked) {
      await connected();
      return send(ask, asked);
    },
    async enter(asked) {
      await connected();
      entering = asked;
      return enterNow(asked);
    },
    async command(asked) {
      const key = drawKey();
      for (;;) {
        await entered?.catch(() => undefined);
        const answer = await send('command', { ...asked, key }).catch(() => null);
        const again = answer === null || ('denied' in answer && (answer.denied === 'not-yours' || answer.denied === 'too-many'));
        if (!again) return answer;
        await new Promise((done) => setTimeout(done, 300));
      }
    },
    onSent: (listener) => void socket.on('sent', listener),
    onTold: (listener) => void socket.on('told', listener),
    onGone: (listener) => void socket.on('gone', listener),
    onLost(listener) {
      lost = listener;
    },
    close() {
      entering = null;
      socket.close();
    },
  };
}

/** A page over plain HTTP has no `crypto.randomUUID`. */
export function drawKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The answer, or a `DeniedError`. */
export function granted<T extends object>(answer: T | Denied): T {
  if ('denied' in answer) throw new DeniedError(answer.denied);
  return answer;
}
