import { randomUUID } from 'node:crypto';
import { CELL, OBSERVER, type Command, type Entry, type Refused } from '../engine/index.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';
import {
  createClock,
  createStandIns,
  objectivesOf,
  seatsOf,
  type Asked,
  type Begun,
  type Clock,
  type Held,
  type Host,
} from '../session/index.ts';
import type { Log, Opening } from './log.ts';
import { createPost, type Member } from './post.ts';
import type { Turns } from './turns.ts';

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
  /** Has a policy hold a seat while nobody is there. False if there is no such seat or policy. */
  standIn(asked: Asked<'standIn'>): boolean;
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
  /** Who was to play for absent seats, oldest first. */
  held?: readonly Asked<'standIn'>[];
  resumed?: boolean;
  speed?: number;
  /** Shared by the rooms of a server. */
  turns: Turns;
  /** At most so many real milliseconds to wait before sending: what comes closer together travels together. */
  gather?: number;
  addresses(): string[];
  onEnd(): void;
  /** The disk failed: what is in memory may be more than what is kept. The room is read again at the next start. */
  onBroken(): void;
}

/** Minutes of exercise between two notes of how far the world was played. */
const NOTE = 20;
/** Real milliseconds for which a seat counts as held after its last person has gone: a lost connection comes back. */
const GRACE = 30_000;

export function createRoom({ scenario, host, opening, log, keys = new Map(), ...setup }: RoomSetup): Room {
  let stopped = false;
  let ended = false;
  let noted = host.at();
  let seen = Date.now();

  const standIns = createStandIns(scenario, host);
  for (const { seat, policy } of setup.held ?? []) standIns.hold(seat, policy);
  /** Real time at which the last person left a seat, in milliseconds. */
  const left = new Map<string, number>();
  const isEmpty = (seat: string): boolean =>
    post.members().every(({ as }) => as !== seat) && Date.now() - (left.get(seat) ?? -GRACE) >= GRACE;
  const act = (): void => {
    try {
      standIns.act(isEmpty, (seat, command) => room.command(seat, { key: randomUUID(), command }));
    } catch (error) {
      console.error(error);
      setup.onBroken();
    }
  };
  const seats = (): Held[] =>
    seatsOf(scenario).map((seat) => ({ ...seat, people: post.members().filter(({ as }) => as === seat.id).length }));
  const post = createPost({
    host,
    turns: setup.turns,
    gather: setup.gather,
    state: () => ({ at: host.at(), clock: clock.state(), stopped, ended }),
    presence: () => ({
      seats: seats(),
      people: post.members().map(({ as, name }) => ({ as, name })),
      standIns: standIns.held(),
    }),
    onSend: note,
  });
  const clock: Clock = createClock({
    host: {
      close(minute) {
        host.close(minute);
        act();
      },
      closeToNews() {
        host.closeToNews(CELL);
        act();
      },
      at: host.at,
    },
    pace: 1,
    ...(setup.speed === undefined ? {} : { speed: setup.speed }),
    resumed: setup.resumed ?? false,
    autoPause: () => false,
    onChange: () => post.soon(),
  });
  const unsubscribe = host.subscribe(OBSERVER, (update) => {
    if (update.facts.some(({ type }) => type === 'phase')) clock.notice(update.view, update.facts);
    post.later();
  });

  function note(): void {
    if (ended || (host.at() - noted < NOTE && (clock.state().running || host.at() === noted))) return;
    noted = host.at();
    log.note({ until: noted });
  }

  const room: Room = {
    opening,
    title: { fr: scenario.texts.fr.title, en: scenario.texts.en.title },
    seats,
    objectives: () => objectivesOf(scenario),
    enter(member) {
      seen = Date.now();
      const leave = post.enter(member);
      return () => {
        leave();
        left.set(member.as, Date.now());
        seen = Date.now();
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
      post.soon();
      return result;
    },
    clock(action) {
      if (stopped && action !== 'pause') return;
      clock.act(action);
      post.soon();
    },
    standIn({ seat, policy }) {
      if (!standIns.hold(seat, policy)) return false;
      log.keep({ standIn: { seat, policy } });
      post.soon();
      return true;
    },
    stop(now) {
      stopped = now;
      if (now) clock.act('pause');
      post.now();
    },
    end() {
      if (ended) return;
      clock.act('pause');
      ended = true;
      log.keep({ ended: true });
      post.now();
      for (const member of post.members()) member.gone();
      setup.onEnd();
    },
    close() {
      clock.stop();
      unsubscribe();
      post.close();
      log.close();
    },
    last: () => (post.members().length > 0 ? Date.now() : seen),
  };
  return room;
}

/** What the facilitator's page needs to play along. */
export function begunOf({ digest: _, ...opening }: Opening, addresses: string[]): Begun {
  return { ...opening, addresses };
}
