import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { FACILITATOR, OBSERVER } from '../engine/index.ts';
import { ASKS, type Answers, type Ask, type Asked, type Denied, type ToPage, type ToServer } from '../session/index.ts';
import { createGuessLimit, createMessageLimit, createRoomLimit } from './limits.ts';
import type { Member } from './post.ts';
import { begunOf, type Room } from './room.ts';
import type { Rooms } from './rooms.ts';

type Pages = Server<ToServer, ToPage>;
type Page = Socket<ToServer, ToPage>;

/** Bytes of one message: far more than the longest improvised inject in both languages. */
const LARGEST = 64 * 1024;

interface Options {
  addresses(): string[];
  /** Wrong codes and secrets that an address may try in five minutes. */
  guesses?: number;
  /** Messages that a connection may send in five seconds. */
  messages?: number;
}

/** Lets browsers in on a server of files: every message is checked, limited and answered. */
export function serveRooms(http: HttpServer, rooms: Rooms, { addresses, guesses, messages }: Options): Pages {
  const io: Pages = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: LARGEST,
    // A page of another site may not speak in a visitor's name.
    allowRequest: (request, decide) => {
      const { origin, host } = request.headers;
      decide(null, origin === undefined || hostOf(origin) === host);
    },
  });
  const limits = { guesses: createGuessLimit(guesses), rooms: createRoomLimit(), messages: () => createMessageLimit(messages) };
  io.on('connection', (page) => attend(page, rooms, limits, addresses));
  return io;
}

interface Limits {
  guesses: ReturnType<typeof createGuessLimit>;
  rooms: ReturnType<typeof createRoomLimit>;
  messages(): ReturnType<typeof createMessageLimit>;
}

function attend(page: Page, rooms: Rooms, limits: Limits, addresses: () => string[]): void {
  const address = page.handshake.address;
  const messages = limits.messages();
  let here: { room: Room; member: Member; leave(): void } | null = null;

  const leave = (): void => {
    here?.leave();
    here = null;
  };
  const enter = (room: Room, as: string, name: string): void => {
    leave();
    const member: Member = {
      as,
      name,
      sent: (sent) => page.emit('sent', sent),
      told: (told) => page.emit('told', told),
      gone: () => {
        here = null;
        page.emit('gone');
      },
    };
    here = { room, member, leave: room.enter(member) };
  };
  // The answer goes first: what a room sends can only be read with it.
  const afterwards = (act: () => void): void => void setImmediate(() => page.connected && act());
  /** What is behind a code or a secret, as long as the address has not guessed too often. */
  const find = async <T>(look: () => T | null, none: Denied): Promise<{ found: T } | Denied> => {
    if (!(await limits.guesses.free(address))) return { denied: 'too-many' };
    const found = look();
    if (found) return { found };
    await limits.guesses.count(address);
    return none;
  };

  const answers: { [A in Ask]: (asked: Asked<A>) => Answers[A] | Promise<Answers[A]> } = {
    async create(asked) {
      if (rooms.isFull()) return { denied: 'full' };
      if (!(await limits.rooms.free(address))) return { denied: 'too-many' };
      await limits.rooms.count(address);
      const made = rooms.create(asked);
      return made ? { secret: made.secret } : { denied: 'unknown-scenario' };
    },
    async look({ code }) {
      const result = await find(() => rooms.byCode(code), { denied: 'unknown-code' });
      if ('denied' in result) return result;
      const { room, as } = result.found;
      return { title: room.title, as, seats: room.seats() };
    },
    async enter(asked) {
      if (asked.as === 'facilitator') {
        const result = await find(() => rooms.bySecret(asked.secret), { denied: 'unknown-secret' });
        if ('denied' in result) return result;
        const { opening } = result.found;
        afterwards(() => enter(result.found, FACILITATOR, ''));
        return { room: opening.id, begun: begunOf(opening, addresses()), objectives: [] };
      }
      const result = await find(() => rooms.byCode(asked.code), { denied: 'unknown-code' });
      if ('denied' in result) return result;
      const { room, as } = result.found;
      if (as !== asked.as) return { denied: 'not-yours' };
      const seat = asked.as === 'seat' ? asked.seat : OBSERVER;
      if (asked.as === 'seat' && !room.seats().some(({ id }) => id === seat)) return { denied: 'unknown-seat' };
      afterwards(() => enter(room, seat, asked.name));
      return { room: room.opening.id, begun: null, objectives: as === 'observer' ? room.objectives() : [] };
    },
    command({ key, seat, command, sure }) {
      if (!here) return { denied: 'not-yours' };
      const { room, member } = here;
      // Only the facilitator speaks for others.
      const by = member.as === FACILITATOR ? (seat ?? FACILITATOR) : member.as;
      try {
        return room.command(by, { key, command, sure });
      } catch (error) {
        // The disk failed: what is in memory may be more than what is kept. The room is read again at the next start.
        console.error(error);
        rooms.drop(room);
        return { denied: 'broken' };
      }
    },
    clock: (action) => lead((room) => room.clock(action)),
    stop: ({ stopped }) => lead((room) => room.stop(stopped)),
    end: () => lead((room) => room.end()),
    standIn: (asked) => lead((room) => room.standIn(asked) || { denied: 'unknown-seat' }),
  };
  function lead(act: (room: Room) => void | true | Denied): { ok: true } | Denied {
    if (here?.member.as !== FACILITATOR) return { denied: 'not-yours' };
    const result = act(here.room);
    return typeof result === 'object' ? result : { ok: true };
  }

  for (const ask of Object.keys(ASKS) as Ask[]) listen(page, ask, answers[ask] as (asked: unknown) => unknown, messages);
  page.on('disconnect', leave);
}

function listen(page: Page, ask: Ask, answer: (asked: unknown) => unknown, messages: { take(): Promise<boolean> }): void {
  const onAsk = async (asked: unknown, reply: unknown): Promise<void> => {
    if (typeof reply !== 'function') return;
    const say = reply as (given: unknown) => void;
    const parsed = ASKS[ask].safeParse(asked);
    if (!parsed.success) return say({ denied: 'bad-message' });
    // A lost command would be worse than a late one: too many are refused, never dropped.
    if (!(await messages.take())) return say({ denied: 'too-many' });
    say(await answer(parsed.data));
  };
  (page as unknown as Socket).on(ask, (asked: unknown, reply: unknown) => void onAsk(asked, reply));
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
