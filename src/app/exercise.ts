import { FACILITATOR, OBSERVER } from '../engine/index.ts';
import type { Command, Entry, Fact, Refused, View } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  createClock,
  createHost,
  createLocalLink,
  createStandIns,
  resumeHost,
  type Clock,
  type ClockState,
  type ExerciseRecord,
  type Host,
  type Link,
  type Pace,
} from '../session/index.ts';
import type { Group } from './group/lead.ts';

export const SEAT = 'cell';

/** What the play screen draws. `facts` is everything the seat has learned, oldest first. */
export interface Moment {
  view: View;
  facts: Fact[];
  entries: number;
  clock: ClockState;
}

/** One exercise in this page: the host, its link, its clock. One path for a click: `submit`. */
export interface Exercise {
  id: string;
  /** Real time of the start, in milliseconds. */
  started: number;
  scenario: Scenario;
  clock: Clock;
  now(): Moment;
  /** `sure` says how sure the players were, if they said. */
  submit(command: Command, sure?: boolean): Promise<{ entry: Entry } | Refused>;
  /** In the name of any seat: for a facilitator. */
  submitAs(seat: string, command: Command): Promise<{ entry: Entry } | Refused>;
  /** `fresh` is what has just been learned. Called at every change, not at once. */
  subscribe(listener: (moment: Moment, fresh: Fact[]) => void): () => void;
  record(): ExerciseRecord;
  /** The hidden facts too: for the debrief. */
  allFacts(): Fact[];
  host: Host;
  /** Who plays for empty seats; only a facilitator asks. */
  standIns: {
    policies: readonly string[];
    held(): Readonly<Record<string, string>>;
    hold(seat: string, policy: string | null): void;
  };
  /** A dry run of the chronogramme, of which nothing is kept. */
  rehearsal?: boolean;
  /** Where seats have devices of their own. */
  group?: Group;
  /** The facilitator's secret of that group's room. */
  secret?: string;
  dispose(): void;
}

export interface Origin {
  id: string;
  started: number;
  scenario: Scenario;
  setup: { seed: number; variant?: string } | { record: ExerciseRecord };
  /** Run by a facilitator: every seat may be spoken for, and the chronogramme changed. */
  table?: boolean;
  /** Who played for empty seats when it was left: the policy of each. */
  standIns?: Readonly<Record<string, string>> | undefined;
  /** A dry run for the facilitator alone: every seat is held by a stand-in. */
  rehearsal?: boolean;
}

/** Thrown when a record cannot be played again; carries the session's problems. */
export class UnreadableRecord extends Error {
  constructor(readonly problems: { code: string; values: Record<string, string | number>; path: string }[]) {
    super(problems.map(({ code, path }) => `${path} ${code}`).join('\n'));
  }
}

/** Starts an exercise, or takes it up where its record left it. */
export function openExercise(origin: Origin, options: { pace: Pace; autoPause(): boolean }): Exercise {
  const { scenario } = origin;
  const host = hostOf(origin);
  const link: Link = createLocalLink(host, SEAT, () => new Date().toISOString());
  const listeners = new Set<(moment: Moment, fresh: Fact[]) => void>();
  let moment: Moment | undefined;

  const publish = (fresh: Fact[]): void => {
    if (moment) for (const listener of [...listeners]) listener(moment, fresh);
  };
  const standIns = createStandIns(scenario, host);
  if (origin.rehearsal) for (const { id } of scenario.seats) standIns.hold(id, standIns.policies[0] ?? null);
  for (const [seat, policy] of Object.entries(origin.standIns ?? {})) standIns.hold(seat, policy);
  const submitAs = (seat: string, command: Command) => host.submit(seat, command, { time: new Date().toISOString() });
  const act = (): void => standIns.act(() => true, submitAs);
  const clock = createClock({
    host: {
      close(minute) {
        host.close(minute);
        act();
      },
      closeToNews() {
        host.closeToNews(SEAT);
        act();
      },
      at: host.at,
    },
    ...options,
    resumed: 'record' in origin.setup && host.at() > 0,
    onChange: (state) => {
      if (!moment) return;
      moment = { ...moment, clock: state };
      publish([]);
    },
  });
  const unsubscribe = link.subscribe(({ view, facts, entries }) => {
    const before = moment?.facts ?? [];
    moment = { view, facts: facts.length > 0 ? [...before, ...facts] : before, entries, clock: clock.state() };
    publish(facts);
    clock.notice(view, facts);
  });

  return {
    id: origin.id,
    started: origin.started,
    scenario,
    clock,
    host,
    now: () => {
      if (!moment) throw new Error('the host has sent nothing');
      return moment;
    },
    submit: link.submit,
    submitAs: (seat, command) => Promise.resolve(submitAs(seat, command)),
    standIns: {
      policies: standIns.policies,
      held: standIns.held,
      hold(seat, policy) {
        standIns.hold(seat, policy);
        publish([]);
      },
    },
    ...(origin.rehearsal ? { rehearsal: true } : {}),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    record: host.record,
    allFacts: host.facts,
    dispose() {
      clock.stop();
      unsubscribe();
      listeners.clear();
    },
  };
}

function hostOf({ scenario, setup, table = false }: Origin): Host {
  const seats = table ? [SEAT, ...scenario.seats.map(({ id }) => id), FACILITATOR, OBSERVER] : [SEAT];
  if (!('record' in setup)) return createHost(scenario, { ...setup, seats });
  const resumed = resumeHost(scenario, setup.record);
  if (!resumed.ok) throw new UnreadableRecord(resumed.problems);
  return resumed.value;
}
