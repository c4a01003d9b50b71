import type { Command, Entry, Refused } from '../engine/index.ts';
import type { Host, Listener } from './host.ts';

/** A seat's way to its host, whatever lies between. */
export interface Link {
  seat: string;
  /** `sure` says how sure the players were, if they said. */
  submit(command: Command, sure?: boolean): Promise<{ entry: Entry } | Refused>;
  subscribe(listener: Listener): () => void;
}

/** The host is in this page. `now` gives the real time kept beside an entry, ISO 8601. */
export function createLocalLink(host: Host, seat: string, now?: () => string): Link {
  return {
    seat,
    submit: (command, sure) => Promise.resolve(host.submit(seat, command, { time: now?.(), sure })),
    subscribe: (listener) => host.subscribe(seat, listener),
  };
}
