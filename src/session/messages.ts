import type { Entry, Fact, Refused } from '../engine/index.ts';
import type { Text } from '../scenario/scenario.ts';
import type { ClockState } from './clock.ts';
import type { Beside } from './host.ts';
import type { Patch } from './patch.ts';
import { commandSchema, type RecordEntry } from './record.ts';
import { z } from './schema.ts';

const id = z.string().min(1).max(200);
/** Six signs, none of which is mistaken for another when it is read aloud. */
// cspell:disable-next-line
export const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;
const code = z
  .string()
  .max(20)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ''))
  .pipe(z.string().regex(new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`)));
const secret = z.string().regex(/^[\w-]{32}$/);
/** Who somebody is from one connection to the next: drawn by their own browser, known to nobody else. */
const person = z.string().regex(/^[\w-]{8,40}$/);
const name = z.string().trim().max(40);

/** What a browser may ask of a server that hosts groups; each is answered. */
export const ASKS = {
  create: z.strictObject({
    scenario: id,
    variant: id.optional(),
    seed: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .optional(),
  }),
  look: z.strictObject({ code }),
  enter: z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('seat'), code, seat: id, person, name }),
    z.strictObject({ as: z.literal('observer'), code, person, name }),
    z.strictObject({ as: z.literal('facilitator'), secret, person }),
  ]),
  /** `key` is drawn by the browser: a command sent again after a lost answer is not given twice. `seat` is heard of the facilitator alone. */
  command: z.strictObject({ key: person, seat: id.optional(), command: commandSchema, sure: z.boolean().optional() }),
  clock: z.union([
    z.enum(['pause', 'run', 'next']),
    z.strictObject({ pace: z.union([z.literal(1), z.literal(2), z.literal(5), z.literal(30)]) }),
  ]),
  /** The stop word: a real event freezes everything. */
  stop: z.strictObject({ stopped: z.boolean() }),
  end: z.strictObject({}),
  /** Who plays for a seat while nobody is there; null: the facilitator alone. */
  standIn: z.strictObject({ seat: id, policy: id.nullable() }),
} as const;

export type Ask = keyof typeof ASKS;
export type Asked<A extends Ask> = z.output<(typeof ASKS)[A]>;

/** Why a server says no; each has a sentence in the interface's words. */
export type Denial =
  | 'bad-message'
  | 'too-many'
  | 'unknown-code'
  | 'unknown-secret'
  | 'unknown-scenario'
  | 'unknown-seat'
  | 'not-yours'
  | 'full'
  | 'broken'
  | 'fault';

export type Denied = { denied: Denial };

/** A seat, and how many people hold it now. */
export interface Held {
  id: string;
  title: Text;
  people: number;
}

/** Before a seat is taken. */
export interface Lobby {
  title: Text;
  as: 'seat' | 'observer';
  seats: Held[];
}

/** A room that was made: whoever holds the secret leads it. */
export interface Made {
  secret: string;
}

/** What a seat or an observer is sent: all of it on entering, then what is new. */
export interface Sent {
  /** True when `patch` and `facts` are everything there is. */
  whole: boolean;
  patch: Patch;
  facts: Fact[];
  entries: number;
  at: number;
  clock: ClockState;
  stopped: boolean;
  ended: boolean;
}

/** An entry, and what is kept beside it. */
export type ToldEntry = RecordEntry & Beside;

/** What the facilitator's page is sent: the log itself, from which it plays the exercise along. */
export interface Told {
  whole: boolean;
  entries: ToldEntry[];
  at: number;
  clock: ClockState;
  stopped: boolean;
  seats: Held[];
  people: { name: string; as: string }[];
  /** The policy that holds a seat while nobody is there, by seat. */
  standIns: Readonly<Record<string, string>>;
}

/** What a facilitator needs to play along: the same start gives the same world. */
export interface Begun {
  id: string;
  scenario: { id: string; hash: string };
  variant: string;
  seed: number;
  seats: string[];
  started: number;
  codes: { seats: string; observers: string };
  addresses: string[];
}

export type Answers = {
  create: Made | Denied;
  look: Lobby | Denied;
  /** `begun` is for the facilitator, `objectives` for an observer. */
  enter: { room: string; begun: Begun | null; objectives: { id: string; title: Text }[] } | Denied;
  command: { entry: Entry } | Refused | Denied;
  clock: { ok: true } | Denied;
  stop: { ok: true } | Denied;
  end: { ok: true } | Denied;
  standIn: { ok: true } | Denied;
};

/** Socket.IO's names for what travels. */
export type ToServer = { [A in Ask]: (asked: z.input<(typeof ASKS)[A]>, answer: (given: Answers[A]) => void) => void };
export interface ToPage {
  sent(sent: Sent): void;
  told(told: Told): void;
  /** The room is over or was taken away. */
  gone(): void;
}
