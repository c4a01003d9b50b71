import { FACILITATOR } from '../engine/index.ts';
import type { Host, Sent, Told } from '../session/index.ts';
import { createOutlet, type Outlet } from './outlet.ts';
import type { Turns } from './turns.ts';

/** Somebody's connection. */
export interface Member {
  as: string;
  name: string;
  sent(sent: Sent): void;
  told(told: Told): void;
  gone(): void;
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
  close(): void;
}

interface PostSetup {
  host: Host;
  /** Shared by the rooms of a server. */
  turns: Turns;
  /** At most so many real milliseconds to wait before sending: what comes closer together travels together. */
  gather?: number | undefined;
  state(): Pick<Sent, 'at' | 'clock' | 'stopped' | 'ended'>;
  presence(): Pick<Told, 'seats' | 'people' | 'standIns'>;
  /** Called before anything is sent. */
  onSend(): void;
}

/** Real milliseconds to wait before sending: what somebody did, and what came with time alone. */
const GATHER = { done: 10, time: 40 };
/** Real milliseconds between two posts that tell nothing but the minute. */
const PASSING = 250;
/** Such posts after which a seat is shown the passing of time although it learned nothing. */
const QUIET = 50;

export function createPost({ host, turns, gather = GATHER.time, state, presence, onSend }: PostSetup): Post {
  const members = new Set<Member>();
  const outlets = new Map<string, Outlet<Member>>();
  let sending: { soon: boolean; cancel(): void } | undefined;
  let told = host.entries().length;
  let round = 0;
  let passed = 0;

  const tellingOf = (whole: boolean): Told => {
    const { ended: _, ...now } = state();
    return { whole, entries: host.entries().slice(whole ? 0 : told), ...now, ...presence() };
  };
  const post = (soon: boolean): void => {
    if (sending && (sending.soon || !soon)) return;
    sending?.cancel();
    const start = (): void => {
      if (sending && !soon) sending.cancel = turns.take(() => send());
      else send({ passing: true });
    };
    const timer = setTimeout(start, Math.min(gather, soon ? GATHER.done : GATHER.time));
    sending = { soon, cancel: () => clearTimeout(timer) };
  };
  const later = (): void => post(false);
  const soon = (): void => post(true);
  /** `all`: the views too of seats that learned nothing; `passing`: at least the minute to everybody. */
  function send({ all = false, passing = all }: { all?: boolean; passing?: boolean } = {}): void {
    sending?.cancel();
    sending = undefined;
    onSend();
    const wide = passing || Date.now() - passed >= PASSING;
    if (wide) {
      passed = Date.now();
      round++;
    }
    const now = state();
    for (const outlet of outlets.values()) {
      if (outlet.members.size === 0) continue;
      const full = all || outlet.waiting() || (wide && (round % QUIET === 0 || !now.clock.running));
      if (!full && !wide) continue;
      const news = full ? outlet.fresh() : { patch: {}, facts: [], entries: host.entries().length };
      for (const member of outlet.members) member.sent({ whole: false, ...news, ...now });
    }
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
      send({ all: true });
      members.add(member);
      if (member.as === FACILITATOR) member.told(tellingOf(true));
      else {
        const outlet = outlets.get(member.as) ?? createOutlet<Member>(host, member.as, later);
        outlets.set(member.as, outlet);
        outlet.members.add(member);
        member.sent({ whole: true, ...outlet.whole(), ...state() });
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
      sending?.cancel();
      for (const outlet of outlets.values()) outlet.close();
    },
  };
}
