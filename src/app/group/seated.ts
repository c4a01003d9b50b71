import type { Command, Entry, Fact, Refused, Text } from '../../engine/types.ts';
import { patched, type Denial, type Sent } from '../../session/index.ts';
import type { Moment } from '../exercise.ts';
import { connect, type Connection } from './connection.ts';
import { DeniedError, granted } from './denied.ts';

/** A seat in this browser: what it was sent, never the world nor the scenario. */
export interface Seated {
  id: string;
  /** What an observer ties notes to; empty for a seat. */
  objectives: { id: string; title: Text }[];
  now(): Moment;
  subscribe(listener: (moment: Moment, fresh: Fact[]) => void): () => void;
  submit(command: Command, sure?: boolean): Promise<{ entry: Entry } | Refused>;
  state(): Standing;
  leave(): void;
}

/** How a seat stands with its room. */
export interface Standing {
  stopped: boolean;
  ended: boolean;
  lost: boolean;
  /** The room was over, or gone, when this page came back to it. */
  closed: boolean;
  /** What the server denies for now; it is asked again. */
  trouble: Denial | null;
}

export interface Place {
  as: 'seat' | 'observer';
  code: string;
  seat: string;
  name: string;
  person: string;
}

/** Takes a seat, or an observer's chair. Resolves once everything it may know is there; rejects with a `DeniedError`. */
export async function sitDown(place: Place, connection = connect()): Promise<Seated> {
  const source = follow(connection);
  const { as, code, seat, name, person } = place;
  try {
    const { room, objectives } = granted(
      await connection.enter(as === 'seat' ? { as, code, seat, person, name } : { as, code, person, name }),
    );
    await source.ready;
    return { ...source.seated, objectives, id: `${room}.${as === 'seat' ? seat : 'observer'}` };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function follow(connection: Connection): { ready: Promise<void>; seated: Omit<Seated, 'id' | 'objectives'> } {
  const listeners = new Set<(moment: Moment, fresh: Fact[]) => void>();
  let moment: Moment | undefined;
  let state: Standing = { stopped: false, ended: false, lost: false, closed: false, trouble: null };
  let start: () => void = () => undefined;
  let fail: (error: DeniedError) => void = () => undefined;
  const ready = new Promise<void>((done, failed) => {
    start = done;
    fail = failed;
  });
  // Whoever was not let in does not wait for it.
  ready.catch(() => undefined);

  const publish = (fresh: Fact[]): void => {
    if (moment) for (const listener of [...listeners]) listener(moment, fresh);
  };
  connection.onSent((sent: Sent) => {
    const known = sent.whole ? [] : (moment?.facts ?? []);
    const view = { ...patched(sent.whole ? {} : (moment?.view ?? {}), sent.patch), at: sent.at };
    // After a loss, what was learned meanwhile is all that is new.
    const fresh = sent.whole ? sent.facts.slice(moment?.facts.length ?? sent.facts.length) : sent.facts;
    const facts = sent.facts.length > 0 ? [...known, ...sent.facts] : known;
    moment = { view, facts, entries: sent.entries, clock: sent.clock };
    state = { ...state, stopped: sent.stopped, ended: sent.ended };
    start();
    publish(fresh);
  });
  const stand = (change: Partial<Standing>): void => {
    state = { ...state, ...change };
    publish([]);
  };
  connection.onGone(() => {
    stand({ ended: true });
    fail(new DeniedError('unknown-code'));
  });
  connection.onClosed((denial) => {
    stand({ ended: true, closed: true, trouble: null });
    fail(new DeniedError(denial));
  });
  connection.onTrouble((trouble) => {
    if (trouble !== state.trouble) stand({ trouble });
  });
  connection.onLost((lost) => stand({ lost }));
  return {
    ready,
    seated: {
      now() {
        if (!moment) throw new Error('nothing was sent yet');
        return moment;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      async submit(command, sure) {
        const answer = await connection.command(sure === undefined ? { command } : { command, sure });
        return 'denied' in answer && state.ended ? { refused: 'exercise-over' } : granted(answer);
      },
      state: () => state,
      leave: () => connection.close(),
    },
  };
}
