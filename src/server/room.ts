import { CELL, FACILITATOR, OBSERVER, type Command, type Entry, type Refused } from '../engine/index.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';
import {
  createClock,
  objectivesOf,
  type Asked,
  type Begun,
  type Clock,
  type Held,
  type Host,
  type Sent,
  type Told,
} from '../session/index.ts';
import type { Log, Opening } from './log.ts';
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

/** An exercise of a group: its host, its clock, its log, and who is there. */
export interface Room {
  readonly opening: Opening;
  readonly title: Text;
  seats(): Held[];
  /** Lines of the rubric, to which an observer ties a note. */
  objectives(): { id: string; title: Text }[];
  /** Sends everything the seat may know; gives back how to leave. */
  enter(member: Member): () => void;
  /** Acknowledged once it is on the disk; the same key gets the same answer. */
  command(by: string, asked: Pick<Asked<'command'>, 'key' | 'sure'> & { command: Command }): { entry: Entry } | Refused;
  clock(action: Asked<'clock'>): void;
  stop(stopped: boolean): void;
  /** Ends the room: its codes are worth nothing any more. */
  end(): void;
  /** Leaves everything as the log has it. */
  close(): void;
  /** Real time at which somebody was last here, in milliseconds. */
  last(): number;
}

export interface RoomSetup {
  scenario: Scenario;
  host: Host;
  opening: Opening;
  log: Log;
  /** Keys of the commands that the log holds, and their entries. */
  keys?: Map<string, Entry>;
  resumed?: boolean;
  speed?: number;
  /** Shared by the rooms of a server. */
  turns: Turns;
  /** At most so many real milliseconds to wait before sending: what comes closer together travels together. */
  gather?: number;
  addresses(): string[];
  onEnd(): void;
}

/** Minutes of exercise between two notes of how far the world was played. */
const NOTE = 20;
/** Real milliseconds to wait before sending: what somebody did, and what came with time alone. */
const GATHER = { done: 10, time: 40 };
/** Real milliseconds between two sendings that tell nothing but the minute. */
const PASSING = 250;
/** Such sendings after which a seat is shown the passing of time although it learned nothing. */
const QUIET = 50;

export function createRoom({ scenario, host, opening, log, keys = new Map(), ...setup }: RoomSetup): Room {
  const members = new Set<Member>();
  const outlets = new Map<string, Outlet<Member>>();
  let stopped = false;
  let ended = false;
  let sending: { soon: boolean; cancel(): void } | undefined;
  let noted = host.at();
  let seen = Date.now();
  let told = host.entries().length;
  let round = 0;
  let passed = 0;
  let moved = false;

  const clock: Clock = createClock({
    host: { close: host.close, closeToNews: () => host.closeToNews(CELL), at: host.at },
    pace: 1,
    ...(setup.speed === undefined ? {} : { speed: setup.speed }),
    resumed: setup.resumed ?? false,
    autoPause: () => false,
    onChange() {
      moved = true;
      later(true);
    },
  });
  const unsubscribe = host.subscribe(OBSERVER, (update) => {
    if (update.facts.some(({ type }) => type === 'phase')) clock.notice(update.view, update.facts);
    later();
  });

  const state = () => ({ at: host.at(), clock: clock.state(), stopped });
  const seats = (): Held[] =>
    scenario.seats.map(({ id }) => ({
      id,
      title: { fr: scenario.texts.fr.seats[id]?.name ?? id, en: scenario.texts.en.seats[id]?.name ?? id },
      people: [...members].filter(({ as }) => as === id).length,
    }));
  const toldNow = (whole: boolean): Told => ({
    whole,
    entries: host.entries().slice(whole ? 0 : told),
    ...state(),
    seats: seats(),
    people: [...members].map(({ as, name }) => ({ as, name })),
  });

  /** `soon`: somebody waits for it. */
  function later(soon = false): void {
    if (sending && (sending.soon || !soon)) return;
    sending?.cancel();
    const start = (): void => {
      if (sending && !soon) sending.cancel = setup.turns.take(flush);
      else flush();
    };
    const timer = setTimeout(start, Math.min(setup.gather ?? GATHER.time, soon ? GATHER.done : GATHER.time));
    sending = { soon, cancel: () => clearTimeout(timer) };
  }
  /** `all`: the views too of seats that learned nothing. */
  function flush(all = false): void {
    sending?.cancel();
    sending = undefined;
    note();
    const now = Date.now();
    const passing = all || moved || now - passed >= PASSING;
    if (passing) {
      passed = now;
      round++;
    }
    moved = false;
    for (const outlet of outlets.values()) {
      if (outlet.members.size === 0) continue;
      const full = all || outlet.waiting() || (passing && (round % QUIET === 0 || !clock.state().running));
      if (!full && !passing) continue;
      const news = full ? outlet.fresh() : { patch: {}, facts: [], entries: host.entries().length };
      for (const member of outlet.members) member.sent({ whole: false, ...news, ...state(), ended });
    }
    if (!passing && told === host.entries().length) return;
    const facilitators = [...members].filter(({ as }) => as === FACILITATOR);
    if (facilitators.length > 0) {
      const news = toldNow(false);
      for (const member of facilitators) member.told(news);
    }
    told = host.entries().length;
  }
  function note(): void {
    if (ended || (host.at() - noted < NOTE && (clock.state().running || host.at() === noted))) return;
    noted = host.at();
    log.note({ until: noted });
  }

  return {
    opening,
    title: { fr: scenario.texts.fr.title, en: scenario.texts.en.title },
    seats,
    objectives: () => objectivesOf(scenario),
    enter(member) {
      flush(true);
      members.add(member);
      seen = Date.now();
      if (member.as === FACILITATOR) member.told(toldNow(true));
      else {
        const outlet = outlets.get(member.as) ?? createOutlet<Member>(host, member.as, later);
        outlets.set(member.as, outlet);
        outlet.members.add(member);
        member.sent({ whole: true, ...outlet.whole(), ...state(), ended });
      }
      later(true);
      return () => {
        members.delete(member);
        outlets.get(member.as)?.members.delete(member);
        seen = Date.now();
        later(true);
      };
    },
    command(by, { key, command, sure }) {
      const known = keys.get(key);
      if (known) return { entry: known };
      const time = new Date().toISOString();
      const result = host.submit(by, command, { time, sure });
      if ('refused' in result) return result;
      const entry = host.entries().at(-1);
      if (!entry) throw new Error('an accepted command left no entry');
      // Nothing was sent yet: the listeners only asked for a later sending.
      log.keep({ entry, key, time });
      keys.set(key, result.entry);
      later(true);
      return result;
    },
    clock(action) {
      if (stopped && action !== 'pause') return;
      clock.act(action);
      later(true);
    },
    stop(now) {
      stopped = now;
      if (now) clock.act('pause');
      flush(true);
    },
    end() {
      if (ended) return;
      clock.act('pause');
      ended = true;
      log.keep({ ended: true });
      flush(true);
      for (const member of [...members]) member.gone();
      setup.onEnd();
    },
    close() {
      clock.stop();
      sending?.cancel();
      unsubscribe();
      for (const outlet of outlets.values()) outlet.close();
      log.close();
    },
    last: () => (members.size > 0 ? Date.now() : seen),
  };
}

/** What the facilitator's page needs to play along. */
export function begunOf({ digest: _, ...opening }: Opening, addresses: string[]): Begun {
  return { ...opening, addresses };
}
