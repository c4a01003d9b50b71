import type { Command, Fact } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import {
  createFollower,
  createStandIns,
  type Begun,
  type Clock,
  type ClockState,
  type Denied,
  type Host,
  type Told,
} from '../../session/index.ts';
import { SEAT, UnreadableRecord, type Exercise, type Moment } from '../exercise.ts';
import { connect, DeniedError, granted, type Connection } from './connection.ts';
import { createStopWord } from './stopWord.ts';

/** What was asked of the server and did not reach it. */
export type Failed = 'clock' | 'standIn' | 'end' | 'command';

/** What only an exercise of a group has. */
export interface Group {
  codes: Begun['codes'];
  addresses: readonly string[];
  state(): Pick<Told, 'stopped' | 'seats' | 'people'> & {
    lost: boolean;
    /** The room is over, or the server lets this page in no more: nothing is tried again. */
    closed: boolean;
    /** The last thing asked that did not reach the server. */
    failed: Failed | null;
    /** The stop word, or its end, has not reached the server yet. */
    unheard: boolean;
  };
  stop(stopped: boolean): void;
  /** The room is over for everybody. */
  end(): void;
}

/** Has the server make a room; answers its facilitator's secret. */
export async function makeRoom(choice: { scenario: string; seed: number | null; variant: string | null }): Promise<string> {
  const connection = connect();
  try {
    const { scenario, seed, variant } = choice;
    const asked = { scenario, ...(seed === null ? {} : { seed }), ...(variant === null ? {} : { variant }) };
    return granted(await connection.ask('create', asked)).secret;
  } finally {
    connection.close();
  }
}

/** Leads the room of a secret: an exercise that this page plays along with the server's. */
export async function leadRoom(
  secret: string,
  load: (id: string) => Promise<Scenario>,
  connection = connect(),
): Promise<Exercise> {
  const early: Told[] = [];
  let take = (told: Told): void => void early.push(told);
  connection.onTold((told) => take(told));
  try {
    const { begun } = granted(await connection.enter({ as: 'facilitator', secret, person: secret }));
    if (!begun) throw new DeniedError('unknown-secret');
    const scenario = await load(begun.scenario.id);
    if (scenario.hash !== begun.scenario.hash)
      throw new UnreadableRecord([{ code: 'changed-scenario', path: 'scenario.hash', values: { id: scenario.id } }]);
    const exercise = followed(connection, scenario, begun);
    take = exercise.take;
    early.forEach(take);
    return exercise.exercise;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function followed(connection: Connection, scenario: Scenario, begun: Begun): { exercise: Exercise; take(told: Told): void } {
  const listeners = new Set<(moment: Moment, fresh: Fact[]) => void>();
  let clock: ClockState = { running: false, pace: 1, reason: 'start' };
  let state: ReturnType<Group['state']> = {
    ...{ stopped: false, seats: [], people: [] },
    ...{ lost: false, closed: false, failed: null, unheard: false },
  };
  let moment: Moment | undefined;
  let fresh: Fact[] = [];
  const follower = createFollower(scenario, begun, () => watch());
  const host = hostOf(() => follower.host());

  function watch(): void {
    let facts: Fact[] = [];
    follower.host().subscribe(SEAT, (update) => {
      facts = update.facts.length > 0 ? [...facts, ...update.facts] : facts;
      fresh.push(...update.facts);
      moment = { view: update.view, facts, entries: update.entries, clock };
    });
  }
  const publish = (): void => {
    const news = fresh;
    fresh = [];
    if (!moment) return;
    moment = { ...moment, clock };
    for (const listener of [...listeners]) listener(moment, news);
  };
  watch();
  fresh = [];
  connection.onLost((lost) => {
    state = { ...state, lost };
    publish();
  });
  const failed = (what: Failed | null): void => {
    if (state.failed === what) return;
    state = { ...state, failed: what };
    publish();
  };
  const submitAs: Exercise['submitAs'] = async (seat, command: Command) => {
    const answer = await connection.command({ seat, command });
    if (!('denied' in answer)) return answer;
    if (state.closed) return { refused: 'exercise-over' };
    // So a server answers what is too long.
    if (answer.denied === 'bad-message') return { refused: 'malformed' };
    failed('command');
    throw new DeniedError(answer.denied);
  };
  const ask = (what: Failed, asked: Promise<{ ok: true } | Denied>): void => {
    asked.then(granted).then(
      () => failed(null),
      () => failed(what),
    );
  };
  let stoppedThere = false;
  const stopWord = createStopWord(connection, (said, heard) => {
    if (heard) stoppedThere = said;
    // Shown here at once; taken back only once the server has done so.
    state = { ...state, unheard: !heard, stopped: said || stoppedThere };
    publish();
  });
  const close = (): void => {
    stopWord.end();
    state = { ...state, closed: true };
    publish();
  };
  connection.onGone(close);
  connection.onClosed(close);
  const remoteClock: Clock = {
    state: () => clock,
    act: (action) => ask('clock', connection.ask('clock', action)),
    notice: () => undefined,
    hide: () => undefined,
    stop: () => undefined,
  };

  let standIns: Told['standIns'] = {};
  const shared = createStandIns(scenario, host).policies;

  const exercise: Exercise = {
    id: begun.id,
    started: begun.started,
    scenario,
    host,
    clock: remoteClock,
    now() {
      if (!moment) throw new Error('the server has told nothing yet');
      return moment;
    },
    submit: (command) => submitAs(SEAT, command),
    submitAs,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    record: () => host.record(),
    allFacts: () => host.facts(),
    standIns: {
      policies: shared,
      held: () => standIns,
      hold: (seat, policy) => ask('standIn', connection.ask('standIn', { seat, policy })),
    },
    group: {
      codes: begun.codes,
      addresses: begun.addresses,
      state: () => state,
      stop: stopWord.say,
      end: () => ask('end', connection.ask('end', {})),
    },
    dispose() {
      listeners.clear();
      stopWord.end();
      connection.close();
    },
  };
  return {
    exercise,
    take(told) {
      follower.take(told);
      clock = told.clock;
      stoppedThere = told.stopped;
      const stopped = stoppedThere || stopWord.unheard() === true;
      state = { ...state, stopped, seats: told.seats, people: told.people };
      standIns = told.standIns;
      publish();
    },
  };
}

/** The follower's host, whichever it is at the moment. Commands go to the server, never here. */
function hostOf(host: () => Host): Host {
  return {
    submit() {
      throw new Error('a follower gives no command');
    },
    close: (minute) => host().close(minute),
    closeToNews: (seat) => host().closeToNews(seat),
    subscribe: (seat, listener) => host().subscribe(seat, listener),
    facts: () => host().facts(),
    world: () => host().world(),
    at: () => host().at(),
    entries: () => host().entries(),
    record: () => host().record(),
  };
}
