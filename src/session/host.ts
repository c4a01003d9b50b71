import type { Scenario } from '../scenario/scenario.ts';
import { CELL, RULES, advanceTo, copyWorld, createViewer, enter, hashWorld, startRun, told, visible } from '../engine/index.ts';
import type { Command, Entry, Fact, Refused, Setup, View, World } from '../engine/index.ts';
import { commandSchema, RECORD_FORMAT, type Branch, type ExerciseRecord, type RecordEntry } from './record.ts';
import { replay, type Checked } from './read.ts';
import type { Confidence, Retex } from './retex.ts';

/** What a seat is sent: its view, the facts it learned since the last update, and how many entries there are. */
export interface Update {
  /** As the world is when it is asked for. */
  readonly view: View;
  facts: Fact[];
  entries: number;
}

export type Listener = (update: Update) => void;

/** What is kept beside an accepted command and changes nothing: the real time, ISO 8601, and how sure the players were. */
export interface Beside {
  time?: string | undefined;
  sure?: boolean | undefined;
}

/** Owns one exercise: orders, stamps, refuses, appends. Knows no transport and no wall clock. */
export interface Host {
  /** Asks for a command in a seat's name, at the present minute; what comes `beside` it is kept in the record, in no hash. */
  submit(seat: string, command: Command, beside?: Beside): { entry: Entry } | Refused;
  /** Plays the world up to and including a minute. */
  close(minute: number): void;
  /** Plays the world to the next minute at which the seat learns something it would look up for, or to the end. */
  closeToNews(seat: string): void;
  /** Called at once with everything the seat has learned so far, then with what is new. Gives back how to stop. */
  subscribe(seat: string, listener: Listener): () => void;
  /** Every fact so far, the hidden ones too: for the debrief. */
  facts(): Fact[];
  /** A copy of the world: for the debrief and the facilitator. */
  world(): World;
  at(): number;
  /** Accepted so far, without the cost of a record. */
  entries(): readonly RecordEntry[];
  record(): ExerciseRecord;
}

export type HostSetup = Setup & { seats?: string[]; branch?: Branch };

/** A new exercise. */
export function createHost(scenario: Scenario, setup: HostSetup): Host {
  const run = startRun(scenario, setup);
  return hostOn(scenario, run, { seats: setup.seats ?? [CELL], entries: [], times: [], confidence: [], branch: setup.branch });
}

/** The exercise of a record, where it was left; or what is wrong with the record. */
export function resumeHost(scenario: Scenario, record: ExerciseRecord): Checked<Host> {
  const replayed = replay(scenario, record);
  if (!replayed.ok) return replayed;
  const { seats, entries, times = [], confidence = [], retex, branch } = record;
  const log = { seats, entries: [...entries], times: [...times], confidence: [...confidence], retex, branch };
  return { ok: true, value: hostOn(scenario, replayed.value.run, log) };
}

/** What makes somebody look up: not that work started or that a message is on its way. */
const NEWS = new Set<Fact['type']>([
  'delivered',
  'heard',
  'done',
  'failed',
  'nothing-found',
  'found',
  'corrected',
  'silent',
  'improvised',
  'chart',
  'phase',
]);

interface Log {
  seats: string[];
  entries: RecordEntry[];
  times: string[];
  confidence: Confidence[];
  retex?: Retex | undefined;
  branch?: Branch | undefined;
}

function hostOn(scenario: Scenario, run: ReturnType<typeof startRun>, log: Log): Host {
  const { world, facts } = run;
  const listeners = new Set<{ seat: string; listener: Listener; seen: number }>();

  const viewer = createViewer(scenario, world);

  const publish = () => {
    viewer.moved();
    for (const one of listeners) {
      const fresh = facts.slice(one.seen);
      one.seen = facts.length;
      one.listener(updateFor(one.seat, fresh));
    }
  };
  // The view is made when it is looked at: most minutes bring nothing to a seat far away.
  const updateFor = (seat: string, fresh: Fact[]): Update => ({
    get view() {
      return viewer.view(seat);
    },
    facts: fresh.filter((fact) => visible(scenario, fact, seat)).map((fact) => told(fact, seat)),
    entries: log.entries.length,
  });

  return {
    submit(seat, command, { time, sure } = {}) {
      // What a record could not be read back with is not let in.
      const read = commandSchema.safeParse(JSON.parse(JSON.stringify(command)));
      if (!read.success) return { refused: 'malformed' };
      const entry: Entry = { n: log.entries.length + 1, at: world.at, by: seat, command: read.data };
      const refused = log.seats.includes(seat) ? enter(run, entry) : 'not-this-seat';
      if (refused) return { refused };
      log.entries.push({ ...entry, hash: hashWorld(world) });
      if (time !== undefined) log.times.push(time);
      if (sure !== undefined) log.confidence.push({ n: entry.n, sure });
      publish();
      return { entry };
    },
    close(minute) {
      if (minute <= world.at && minute !== scenario.duration) return;
      advanceTo(run, minute);
      publish();
    },
    closeToNews(seat) {
      let seen = facts.length;
      for (;;) {
        const next = world.agenda[0];
        advanceTo(run, next ? Math.min(next.due, scenario.duration) : scenario.duration);
        const fresh = facts.slice(seen);
        seen = facts.length;
        const news = fresh.some((fact) => NEWS.has(fact.type) && visible(scenario, fact, seat));
        if (news || world.at >= scenario.duration || world.phase === 'abandoned') break;
      }
      publish();
    },
    subscribe(seat, listener) {
      const one = { seat, listener, seen: facts.length };
      listeners.add(one);
      listener(updateFor(seat, facts));
      return () => void listeners.delete(one);
    },
    facts: () => [...facts],
    world: () => copyWorld(world),
    at: () => world.at,
    entries: () => log.entries,
    record: () => ({
      format: RECORD_FORMAT,
      rules: RULES,
      scenario: { id: scenario.id, hash: scenario.hash },
      variant: world.variant,
      seed: world.seed,
      seats: [...log.seats],
      entries: log.entries.map((entry) => ({ ...entry })),
      until: world.at,
      hash: hashWorld(world),
      ...(log.times.length > 0 ? { times: [...log.times] } : {}),
      ...(log.confidence.length > 0 ? { confidence: [...log.confidence] } : {}),
      ...(log.retex ? { retex: log.retex } : {}),
      ...(log.branch ? { branch: { ...log.branch } } : {}),
      ...(world.phase === 'over' ? { finished: { facts: [...facts] } } : {}),
    }),
  };
}
