import { randomUUID } from 'node:crypto';
import { CELL, OBSERVER, type Command } from '../engine/index.ts';
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
import { createLedger, type Bounds, type Ledger } from './ledger.ts';
import type { Log, Opening } from './log.ts';
import { createPost, type Member } from './post.ts';
import { createPresence } from './presence.ts';
import type { Left } from './resume.ts';
import type { Turns } from './turns.ts';

/** An exercise of a group: its host, its clock, its log, and who is there. */
export interface Room {
  readonly opening: Opening;
  readonly title: Text;
  seats(): Held[];
  members(): Member[];
  /** Whether this person has been let in before. */
  knows(person: string): boolean;
  /** Whether anybody has ever come in. */
  isUsed(): boolean;
  /** Lines of the rubric, to which an observer ties a note. */
  objectives(): { id: string; title: Text }[];
  /** Sends everything the seat may know; gives back how to leave. A person's windows at one seat live side by side, and count once. */
  enter(member: Member): () => void;
  command: Ledger['give'];
  clock(action: Asked<'clock'>): void;
  /** Has a policy hold a seat while nobody is there. False if there is no such seat or policy. */
  standIn(asked: Asked<'standIn'>): boolean;
  stop(stopped: boolean): void;
  /** Ends the room: its codes are worth nothing any more. */
  end(): void;
  /** Leaves everything as the log has it; nothing is sent any more. */
  close(): void;
  /** Real time at which somebody was last here, in milliseconds. */
  last(): number;
}

export interface RoomSetup {
  scenario: Scenario;
  host: Host;
  opening: Opening;
  log: Log;
  left: Left;
  /** Whether it was taken up again from its log. */
  resumed: boolean;
  /** Real time at which somebody was last here, in milliseconds. */
  last: number;
  bounds: Bounds;
  speed?: number;
  /** Shared by the rooms of a server. */
  turns: Turns;
  /** At most so many real milliseconds to wait before sending: what comes closer together travels together. */
  gather?: number;
  onEnd(): void;
  /** Something threw while time passed or while something was sent. */
  onFault(error: unknown): void;
}

/** Minutes of exercise between two notes of how far the world was played. */
const NOTE = 20;

export function createRoom({ scenario, host, opening, log, left, bounds, ...setup }: RoomSetup): Room {
  let { stopped } = left;
  let used = left.entered;
  let ended = false;
  let noted = host.at();

  const presence = createPresence(() => post.members(), setup.last);
  const ledger = createLedger(host, log, left, bounds);
  const standIns = createStandIns(scenario, host);
  for (const { seat, policy } of left.held) standIns.hold(seat, policy);
  /** Time passes, and whoever plays for an absent seat looks up. */
  const pass = (work: () => void): void => {
    try {
      work();
      standIns.act(presence.isEmpty, (seat, command) => void give(seat, { key: randomUUID(), command }));
    } catch (error) {
      setup.onFault(error);
    }
  };
  const seats = (): Held[] => seatsOf(scenario).map((seat) => ({ ...seat, people: presence.at(seat.id) }));
  const post = createPost({
    turns: setup.turns,
    gather: setup.gather,
    host,
    entries: ledger.since,
    state: () => ({ at: host.at(), clock: clock.state(), stopped, ended }),
    presence: () => ({
      seats: seats(),
      people: presence.people().map(({ as, name }) => ({ as, name })),
      standIns: standIns.held(),
    }),
    onSend: note,
    onFault: setup.onFault,
  });
  const clock: Clock = createClock({
    host: {
      close: (minute) => pass(() => host.close(minute)),
      closeToNews: () => pass(() => host.closeToNews(CELL)),
      at: host.at,
    },
    pace: left.pace,
    ...(setup.speed === undefined ? {} : { speed: setup.speed }),
    resumed: setup.resumed,
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
  function give(by: string, asked: Parameters<Ledger['give']>[1] & { command: Command }): ReturnType<Ledger['give']> {
    const result = ledger.give(by, asked);
    if ('entry' in result) post.soon();
    return result;
  }

  return {
    opening,
    title: { fr: scenario.texts.fr.title, en: scenario.texts.en.title },
    seats,
    members: () => post.members(),
    knows: presence.knows,
    isUsed: () => used,
    objectives: () => objectivesOf(scenario),
    enter(member) {
      if (!used) log.note({ entered: true });
      used = true;
      presence.came(member);
      const leave = post.enter(member);
      return () => {
        leave();
        presence.went(member);
      };
    },
    command: give,
    clock(action) {
      if (stopped && action !== 'pause') return;
      const { pace } = clock.state();
      clock.act(action);
      if (clock.state().pace !== pace) log.keep({ pace: clock.state().pace });
      post.soon();
    },
    standIn({ seat, policy }) {
      if (!standIns.hold(seat, policy)) return false;
      log.keep({ standIn: { seat, policy } });
      post.soon();
      return true;
    },
    stop(now) {
      if (now) clock.act('pause');
      if (now !== stopped) log.keep({ stopped: now });
      stopped = now;
      post.now();
    },
    end() {
      if (ended) return;
      clock.act('pause');
      ended = true;
      log.keep({ ended: true });
      post.now();
      for (const member of post.members()) member.gone('over');
      setup.onEnd();
    },
    close() {
      clock.stop();
      unsubscribe();
      post.close();
      log.close();
    },
    last: presence.last,
  };
}

/** What the facilitator's page needs to play along. */
export function begunOf({ digest: _, ...opening }: Opening, addresses: string[]): Begun {
  return { ...opening, addresses };
}
