/** What somebody asks. */
export type Command =
  | { type: 'order'; order: string; target?: string }
  | { type: 'withdraw'; n: number }
  | { type: 'cancel'; n: number }
  | { type: 'answer'; inject: string; option: string }
  | { type: 'notify'; body: string; by: string; channel: string; content: string[] }
  | { type: 'close' }
  | { type: 'abandon' };

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
  | 'notice-under-way';

export interface Refused {
  refused: Refusal;
}
