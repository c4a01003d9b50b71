import { FACILITATOR } from '../engine/index.ts';
import type { Host, Sent, Told, ToldEntry } from '../session/index.ts';
import { createOutlet, type Outlet } from './outlet.ts';
import type { Turns } from './turns.ts';

/** Somebody's connection. */
export interface Member {
  as: string;
  name: string;
  /** The same from one connection to the next. */
  person: string;
  /** Its own name among all that are open. */
  connection: string;
  /** Sends the same to several connections, this one or others: it is put into bytes once. */
  sent(sent: Sent, connections: string[]): void;
  told(told: Told): void;
  /** The room is over, or its log cannot be kept any more. */
  gone(why: 'over' | 'broken'): void;
  /** The room was taken up again from its log: come in again. */
  again(): void;
}

/** Sends each member of a room what it may know, gathered. */
export interface Post {
  members(): Member[];
  /** Everything, then what is new. Gives back how to leave. */
  enter(member: Member): () => void;
  /** Something was learned with time. */
  later(): void;
  /** Somebody waits for it: what was done, who is there, how the clock stands. */
  soon(): void;
  /** The views of all seats, at once. */
  now(): void;
  /** Nothing is sent any more. */
  close(): void;
}

interface PostSetup {
  host: Host;
  /** Shared by the rooms of a server. */
  turns: Turns;
  /** At most so many real milliseconds to wait before sending: what comes closer together travels together. */
  gather?: number | undefined;
  /** Those after the first so many. */
  entries(after: number): ToldEntry[];
  state(): Pick<Sent, 'at' | 'clock' | 'stopped' | 'ended'>;
  presence(): Pick<Told, 'seats' | 'people' | 'standIns'>;
  /** Called before anything is sent. */
  onSend(): void;
  /** Something threw while it was sent. */
  onFault(error: unknown): void;
}

/** Real milliseconds to wait before sending: what somebody did, and what came with time alone. With the second, a message is at a seat within 100 ms. */
const GATHER = { done: 4, time: 75 };
/** Real milliseconds between two posts to all: the minute, and what rings at no seat. */
const PASSING = 250;
/** Such posts after which a seat is shown the passing of time although it learned nothing. */
const QUIET = 50;

export function createPost({ host, turns, gather = GATHER.time, entries, state, presence, ...setup }: PostSetup): Post {
  const members = new Set<Member>();
  const outlets = new Map<string, Outlet<Member>>();
  let sending: { soon: boolean; cancel(): void } | undefined;
  let told = host.entries().length;
  let round = 0;
  let passed = 0;
  let closed = false;

  const tellingOf = (whole: boolean): Told => {
    const { ended: _, ...now } = state();
    return { whole, entries: entries(whole ? 0 : told), ...now, ...presence() };
  };
  const post = (soon: boolean): void => {
    if (closed || (sending && (sending.soon || !soon))) return;
    sending?.cancel();
    const start = (): void => {
      if (sending && !soon) sending.cancel = turns.take(() => attempt(() => send()));
      else attempt(() => send({ passing: true }));
    };
    const timer = setTimeout(start, Math.min(gather, soon ? GATHER.done : GATHER.time));
    sending = { soon, cancel: () => clearTimeout(timer) };
  };
  /** By itself, with nobody above to catch what is thrown. */
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      setup.onFault(error);
    }
  };
  const later = (): void => post(false);
  const soon = (): void => post(true);
  /** `all`: the views too of seats that learned nothing; `passing`: at least the minute to everybody. */
  function send({ all = false, passing = all }: { all?: boolean; passing?: boolean } = {}): void {
    if (closed) return;
    sending?.cancel();
    sending = undefined;
    setup.onSend();
    const wide = passing || Date.now() - passed >= PASSING;
    if (wide) {
      passed = Date.now();
      round++;
    }
    const now = state();
    let left = false;
    for (const outlet of outlets.values()) {
      if (outlet.members.size === 0) continue;
      const waiting = outlet.waiting();
      const due = waiting !== null || round % QUIET === 0 || !now.clock.running;
      const full = all || waiting === 'message' || (wide && due);
      left ||= !full && waiting !== null;
      if (!full && !wide) continue;
      const news = full ? outlet.fresh() : { patch: {}, facts: [], entries: host.entries().length };
      tell(outlet.members, { whole: false, ...news, ...now });
    }
    if (left) later();
    if (!wide && told === host.entries().length) return;
    const facilitators = [...members].filter(({ as }) => as === FACILITATOR);
    if (facilitators.length > 0) {
      const telling = tellingOf(false);
      for (const member of facilitators) member.told(telling);
    }
    told = host.entries().length;
  }

  return {
    members: () => [...members],
    enter(member) {
      members.add(member);
      if (member.as === FACILITATOR) member.told(tellingOf(true));
      else {
        const outlet = outlets.get(member.as) ?? createOutlet<Member>(host, member.as, later);
        outlets.set(member.as, outlet);
        // Those of the same seat alone: somebody who comes in again and again must not cost the whole room.
        if (outlet.members.size > 0) tell(outlet.members, { whole: false, ...outlet.fresh(), ...state() });
        outlet.members.add(member);
        tell([member], { whole: true, ...outlet.whole(), ...state() });
      }
      soon();
      return () => {
        members.delete(member);
        outlets.get(member.as)?.members.delete(member);
        soon();
      };
    },
    later,
    soon,
    now: () => send({ all: true }),
    close() {
      closed = true;
      sending?.cancel();
      for (const outlet of outlets.values()) outlet.close();
    },
  };
}

function tell(members: Iterable<Member>, sent: Sent): void {
  const to = [...members];
  to[0]?.sent(
    sent,
    to.map(({ connection }) => connection),
  );
}
