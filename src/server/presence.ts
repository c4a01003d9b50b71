import type { Member } from './post.ts';

/** Who was in a room, and when. */
export interface Presence {
  came(member: Member): void;
  went(member: Member): void;
  /** Each person at each seat, once: by their newest window. */
  people(): Member[];
  /** People at a seat now. */
  at(seat: string): number;
  /** Nobody is there, nor was a moment ago. */
  isEmpty(seat: string): boolean;
  knows(person: string): boolean;
  /** Real time at which somebody was last here, in milliseconds. */
  last(): number;
}

/** Real milliseconds for which a seat counts as held after its last person has gone: a lost connection comes back. */
const GRACE = 30_000;
/** People remembered; far more than fit in one room. */
const KNOWN = 1000;

export function createPresence(members: () => Member[], last: number): Presence {
  let seen = last;
  /** Real time at which the last person left a seat, in milliseconds. */
  const left = new Map<string, number>();
  const known = new Set<string>();
  const people = (): Member[] => [...new Map(members().map((member) => [`${member.as} ${member.person}`, member])).values()];
  // Asked for each seat at each step: it looks no further than the seat.
  const at = (seat: string): number => {
    const there = members().filter(({ as }) => as === seat);
    return there.length < 2 ? there.length : new Set(there.map(({ person }) => person)).size;
  };

  return {
    came({ person }) {
      seen = Date.now();
      if (known.size < KNOWN) known.add(person);
    },
    went({ as }) {
      seen = Date.now();
      left.set(as, seen);
    },
    people,
    at,
    isEmpty: (seat) => at(seat) === 0 && Date.now() - (left.get(seat) ?? -GRACE) >= GRACE,
    knows: (person) => known.has(person),
    last: () => (members().length > 0 ? Date.now() : seen),
  };
}
