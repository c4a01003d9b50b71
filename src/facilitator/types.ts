import type { Command, DirectionView, Entry, Fact, Refusal, Text, View } from '../engine/types.ts';
import type { Names } from '../i18n/index.ts';
import type { Clock } from '../panels/play/types.ts';

export type Submit = (seat: string, command: Command) => Promise<{ entry: Entry } | { refused: Refusal }>;

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
  /** Best final score found from the present minute on; null while it is not known. */
  reachable: number | null;
  /** The projection's window; absent where it cannot be opened from here. */
  projector?: { open(): boolean; shown: boolean };
  submit: Submit;
  clockAction(action: 'pause' | 'run' | 'next' | { pace: 1 | 2 | 5 }): void;
  onStop(stopped: boolean): void;
  openSettings(): void;
  onEnd(): void;
  mountTruth(element: HTMLElement): () => void;
}
