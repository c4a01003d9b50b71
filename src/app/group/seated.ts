import type { Command, Entry, Fact, Refused, Text } from '../../engine/types.ts';
import { patched, type Sent } from '../../session/index.ts';
import type { Moment } from '../exercise.ts';
import { connect, granted, type Connection } from './connection.ts';

/** A seat in this browser: what it was sent, never the world nor the scenario. */
export interface Seated {
  id: string;
  /** What an observer ties notes to; empty for a seat. */
  objectives: { id: string; title: Text }[];
  now(): Moment;
  subscribe(listener: (moment: Moment, fresh: Fact[]) => void): () => void;
  submit(command: Command, sure?: boolean): Promise<{ entry: Entry } | Refused>;
  state(): { stopped: boolean; ended: boolean; lost: boolean };
  leave(): void;
}

export interface Place {
  as: 'seat' | 'observer';
  code: string;
  seat: string;
  name: string;
  person: string;
}

/** Takes a seat, or an observer's chair. Resolves once everything it may know is there; rejects with a `DeniedError`. */
export async function sitDown(place: Place): Promise<Seated> {
  const connection = connect();
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
  let state = { stopped: false, ended: false, lost: false };
  let start: () => void = () => undefined;
  const ready = new Promise<void>((done) => {
    start = done;
  });

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
  connection.onGone(() => {
    state = { ...state, ended: true };
    publish([]);
  });
  connection.onLost((lost) => {
    state = { ...state, lost };
    publish([]);
  });
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
      submit: async (command, sure) => granted(await connection.command(sure === undefined ? { command } : { command, sure })),
      state: () => state,
      leave: () => connection.close(),
    },
  };
}
