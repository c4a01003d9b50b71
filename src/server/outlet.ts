import type { Fact } from '../engine/index.ts';
import { createDiffer, type Host, type Patch } from '../session/index.ts';

/** What a seat's members are sent, made once however many they are. */
export interface Outlet<Member> {
  members: Set<Member>;
  /** What was learned since the last sending: a message, or only what can wait for the next minute that is sent. */
  waiting(): 'message' | 'change' | null;
  /** What is new since the last sending. */
  fresh(): { patch: Patch; facts: Fact[]; entries: number };
  /** Everything, for somebody who has just come. */
  whole(): { patch: Patch; facts: Fact[]; entries: number };
  close(): void;
}

/** What rings at a seat. */
const MESSAGES = new Set<Fact['type']>(['delivered', 'heard', 'improvised']);

/** `onFact` is called when the seat has learned something. */
export function createOutlet<Member>(host: Host, seat: string, onFact: () => void): Outlet<Member> {
  const known: Fact[] = [];
  let pending: Fact[] = [];
  let entries = 0;
  let differ = createDiffer();
  let look = (): Parameters<typeof differ>[0] => {
    throw new Error('the host has said nothing');
  };
  const close = host.subscribe(seat, (update) => {
    look = () => update.view;
    known.push(...update.facts);
    pending.push(...update.facts);
    const moved = update.facts.length > 0 || update.entries !== entries;
    entries = update.entries;
    if (moved) onFact();
  });
  const take = (): Fact[] => {
    const facts = pending;
    pending = [];
    return facts;
  };
  return {
    members: new Set(),
    waiting: () => (pending.some(({ type }) => MESSAGES.has(type)) ? 'message' : pending.length > 0 ? 'change' : null),
    fresh: () => ({ patch: differ(look()), facts: take(), entries }),
    whole() {
      // The others of this seat were sent all that is new before somebody is let in.
      differ = createDiffer();
      pending = [];
      return { patch: differ(look()), facts: [...known], entries };
    },
    close,
  };
}
