import type { Command, DirectionView, Entry, Fact, Refusal, Text, View } from '../engine/types.ts';
import type { Names } from '../i18n/index.ts';
import type { Clock, Pace } from '../panels/play/types.ts';

export type Submit = (seat: string, command: Command) => Promise<{ entry: Entry } | { refused: Refusal }>;

/** Who plays for a seat while nobody is there. */
export interface StandInState {
  policies: readonly string[];
  held: Readonly<Record<string, string>>;
  hold(seat: string, policy: string | null): void;
}

/** How the members of a group come in, and who is there. The addresses open the page on which participants and observers join. */
export interface GroupState {
  codes: { seats: string; observers: string };
  address: string;
  observersAddress: string;
  /** Where the server may be reached, the likeliest first, and which of them the two addresses begin with. */
  servers: readonly string[];
  server: string;
  onServer(server: string): void;
  /** Opens this console on another machine; the facilitator's key stands in it. Null where the page has none. */
  ownAddress: string | null;
  seats: { id: string; title: Text; people: number }[];
  people: { name: string; as: string }[];
  /** The connection to the server is lost. */
  lost: boolean;
  /** The room is over, or the server lets this page in no more. */
  closed: boolean;
  /** The last thing asked that did not reach the server. */
  failed: 'clock' | 'standIn' | 'end' | 'command' | null;
  /** The stop word, or its end, has not reached the server yet. */
  unheard: boolean;
}

export interface ConsoleProps {
  /** The facilitator's own view: all that the cell sees. */
  view: View;
  /** Every fact so far, the hidden ones too, with their causes. */
  facts: Fact[];
  direction: DirectionView;
  /** Who gave each entry, by its number. */
  givenBy(n: number): string | null;
  names: Names;
  /** Axes and lines of the rubric, to which a note can be tied. */
  objectives: { id: string; title: Text }[];
  clock: Clock;
  /** A real event has stopped the exercise. */
  stopped: boolean;
  /** Best final score found from an exercise minute on: the last that is known, null before the first. */
  reachable: { points: number; at: number } | null;
  /** The projection's window; absent where it cannot be opened from here. */
  projector?: { open(): boolean; shown: boolean };
  /** Where seats have devices of their own. */
  group?: GroupState;
  /** A shorter session that the scenario provides for: real minutes of play, and the injects to leave out. */
  cut: { play: number; skip: readonly string[] } | null;
  /** Real time at which the clock was first started, in milliseconds. */
  begun: number | null;
  /** The seats of the cell. */
  seats: { id: string; title: Text }[];
  standIns: StandInState;
  /** A dry run, of which nothing is kept; gives the way out. */
  rehearsal?: { leave(): void; again(): void };
  submit: Submit;
  clockAction(action: 'pause' | 'run' | 'next' | { pace: Pace }): void;
  onStop(stopped: boolean): void;
  openSettings(): void;
  /** Opens what can be printed. */
  onPapers(): void;
  onEnd(): void;
  mountTruth(element: HTMLElement): () => void;
}
