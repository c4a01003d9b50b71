import type { Text } from './text.ts';

/** What somebody asks. */
export type Command = CellCommand | DirectionCommand;

/** What the cell does. */
export type CellCommand =
  | { type: 'order'; order: string; target?: string }
  | { type: 'withdraw'; n: number }
  | { type: 'cancel'; n: number }
  | { type: 'answer'; inject: string; option: string }
  | { type: 'notify'; body: string; by: string; channel: string; content: string[] }
  | { type: 'close' }
  | { type: 'abandon' };

/** What the facilitator does with the chronogramme, and what an observer notes: entries of the same log. */
export type DirectionCommand =
  | { type: 'fire'; inject: string }
  /** Not delivered before minute `until`, whatever its trigger says. */
  | { type: 'delay'; inject: string; until: number }
  | { type: 'skip'; inject: string }
  /** Waits again after it was left out; or, held back or brought forward, has its own minute again. */
  | { type: 'put-back'; inject: string }
  /** Comes at minute `to`, sooner than it would. */
  | { type: 'put-forward'; inject: string; to: number }
  | { type: 'edit'; inject: string; title: Text; text: Text }
  /** `seats` absent: to the whole cell. */
  | { type: 'improvise'; channel: string; from: Text; title: Text; text: Text; seats?: string[] }
  | { type: 'observe'; objective: string | null; mark: Mark; text: string }
  /** Takes back the note of entry `note`, which stays in the log. */
  | { type: 'strike'; note: number };

/** What an observer saw: something to keep, something to improve, or neither. */
export type Mark = 'strength' | 'improve' | 'neutral';

export type CommandType = Command['type'];

/** An accepted command: the n-th (from 1), at an exercise minute, by a seat. */
export interface Entry {
  n: number;
  at: number;
  by: string;
  command: Command;
}

/** Why a command was not accepted. Nothing changed. */
export type Refusal =
  | 'exercise-over'
  | 'unknown'
  | 'not-this-seat'
  | 'order-closed'
  | 'order-needs'
  | 'order-target'
  | 'order-given'
  | 'order-done'
  | 'order-not-queued'
  | 'order-not-running'
  | 'inject-not-open'
  | 'option-needs'
  | 'sender-not-told'
  | 'sender-itself'
  | 'channel-closed'
  | 'notice-under-way'
  | 'only-facilitator'
  | 'inject-sent'
  | 'inject-skipped'
  | 'inject-in-place'
  | 'inject-past'
  | 'inject-no-minute'
  | 'wrong-minute'
  | 'malformed'
  | 'log-full';

export interface Refused {
  refused: Refusal;
}
