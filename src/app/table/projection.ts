import type { Fact, View } from '../../engine/types.ts';
import type { Clock } from '../../panels/play/types.ts';

/** What the console sends to the projection's window: nothing that is hidden from the cell. */
export interface Projected {
  view: View;
  /** Facts of the news, newest last. */
  facts: Fact[];
  /** What has just been learned: for the board's movements. */
  fresh: Fact[];
  clock: Clock;
  stopped: boolean;
}

/** What travels between the two windows; `exercise` is its id, null where the projection has not shown one yet. */
export type Message =
  | { cellule72: 'hello'; exercise: string | null }
  | { cellule72: 'state'; exercise: string; state: Projected }
  /** Another window projects this exercise from now on. */
  | { cellule72: 'replaced'; exercise: string };

/** How often a projection asks whether its console is still there, in milliseconds. */
export const HELLO = 1000;
/** A console that is silent for so many milliseconds is lost. */
export const LOST = 6000;

/** Of the same origin; a page opened from a folder has none, and its messages are told by their shape alone. */
export function isOurs(event: MessageEvent): event is MessageEvent<Message> {
  return event.origin === window.origin && isMessage(event.data);
}

/** A page opened from a folder can name no origin to send to. */
export function target(): string {
  return window.origin === 'null' ? '*' : window.origin;
}

/** The way between windows of which neither opened the other. */
export interface Channel {
  post(message: Message): void;
  close(): void;
}

/** Null where the browser has no such way, as some have none for a page opened from a folder. */
export function openChannel(onMessage: (message: Message) => void): Channel | null {
  try {
    const channel = new BroadcastChannel('cellule-72-projection');
    channel.onmessage = ({ data }) => {
      if (isMessage(data)) onMessage(data);
    };
    return { post: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return null;
  }
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'cellule72' in data;
}
