import { FACILITATOR, OBSERVER } from '../engine/index.ts';
import type { Answers, Ask, Asked, Denied } from '../session/index.ts';
import type { Doors } from './doors.ts';
import type { Limit, OwnLimit } from './limits.ts';
import { denialOf, listen } from './listen.ts';
import type { Member } from './post.ts';
import { begunOf, type Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import type { Page } from './sockets.ts';

interface Around {
  rooms: Rooms;
  doors: Doors;
  /** New rooms by address; what this connection sends, and how often it enters. */
  limits: { made: Limit; messages: OwnLimit; enters: OwnLimit };
  addresses(): string[];
}

export type Answering = { [A in Ask]: (asked: Asked<A>) => Answers[A] | Promise<Answers[A]> };

/** What a connection that was never let in may command, or whose room is gone. */
const NOWHERE = {
  never: { denied: 'not-yours' },
  over: { refused: 'exercise-over' },
  broken: { denied: 'broken' },
} as const satisfies Record<string, Answers['command']>;

/** Answers one connection. */
export function attend(page: Page, { rooms, doors, limits, addresses }: Around): void {
  const { address } = page.handshake;
  let here: { room: Room; member: Member; leave(): void } | null = null;
  let nowhere: keyof typeof NOWHERE = 'never';

  const leave = (): void => {
    here?.leave();
    here = null;
  };
  const enter = (room: Room, who: Pick<Member, 'as' | 'name' | 'person'>): void => {
    leave();
    const member: Member = {
      ...who,
      connection: page.id,
      sent: (sent, connections) => void page.nsp.to(connections).emit('sent', sent),
      told: (told) => page.emit('told', told),
      gone(why) {
        here = null;
        nowhere = why;
        page.emit('gone');
      },
      again() {
        here = null;
        // Whoever asked is answered first. A page whose connection is cut comes back by itself, and enters again.
        setImmediate(() => page.conn.close());
      },
    };
    here = { room, member, leave: room.enter(member) };
  };
  /** What breaks in a room breaks that room alone. */
  const within = <T>(room: Room, act: () => T): T | Denied => {
    try {
      return act();
    } catch (error) {
      rooms.fault(room, error);
      return denialOf(error);
    }
  };
  // The answer goes first: what a room sends can only be read with it.
  const afterwards = (room: Room, who: Pick<Member, 'as' | 'name' | 'person'>): void =>
    void setImmediate(() => page.connected && within(room, () => enter(room, who)));
  function lead(act: (room: Room) => void | true | Denied): { ok: true } | Denied {
    if (here?.member.as !== FACILITATOR) return { denied: 'not-yours' };
    const { room } = here;
    const result = within(room, () => act(room));
    return typeof result === 'object' ? result : { ok: true };
  }

  const answers: Answering = {
    async create(asked) {
      if (rooms.isFull()) return { denied: 'full' };
      if (!(await limits.made.free(address))) return { denied: 'too-many' };
      await limits.made.count(address);
      const made = rooms.create(asked);
      return made ? { secret: made.secret } : { denied: 'unknown-scenario' };
    },
    async look({ code }) {
      const result = await doors.byCode(address, code);
      if ('denied' in result) return result;
      const { room, as } = result.found;
      return { title: room.title, as, seats: room.seats() };
    },
    async enter(asked) {
      if ((await limits.enters.take()) !== 'free') return { denied: 'too-many' };
      const { person } = asked;
      if (asked.as === 'facilitator') {
        const result = await doors.bySecret(address, asked.secret);
        if ('denied' in result) return result;
        const { opening } = result.found;
        afterwards(result.found, { as: FACILITATOR, name: '', person });
        return { room: opening.id, begun: begunOf(opening, addresses()), objectives: [] };
      }
      const result = await doors.byCode(address, asked.code, person);
      if ('denied' in result) return result;
      const { room, as } = result.found;
      if (as !== asked.as) return { denied: 'not-yours' };
      const seat = asked.as === 'seat' ? asked.seat : OBSERVER;
      if (asked.as === 'seat' && !room.seats().some(({ id }) => id === seat)) return { denied: 'unknown-seat' };
      afterwards(room, { as: seat, name: asked.name, person });
      return { room: room.opening.id, begun: null, objectives: as === 'observer' ? room.objectives() : [] };
    },
    command({ key, seat, command, sure }) {
      if (!here) return NOWHERE[nowhere];
      const { room, member } = here;
      const leads = member.as === FACILITATOR;
      // One seat of several does not end the exercise for all; solo, the cell closes by itself.
      if (!leads && (command.type === 'close' || command.type === 'abandon')) return { refused: 'only-facilitator' };
      // Only the facilitator speaks for others.
      const by = leads ? (seat ?? FACILITATOR) : member.as;
      return within(room, () => room.command(by, { key, command, sure }));
    },
    clock: (action) => lead((room) => room.clock(action)),
    stop: ({ stopped }) => lead((room) => room.stop(stopped)),
    end: () => lead((room) => room.end()),
    standIn: (asked) => lead((room) => room.standIn(asked) || { denied: 'unknown-seat' }),
  };
  listen(page, answers, limits.messages);
  page.on('disconnect', leave);
}
