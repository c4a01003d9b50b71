import type { Command, Entry, Fact, Refusal, View } from '../../engine/types.ts';

/** ×30 is for a facilitator who rehearses. */
export type Pace = 1 | 2 | 5 | 30;

/** How the exercise clock stands; `reason` says why it stopped by itself. */
export interface Clock {
  running: boolean;
  pace: Pace;
  reason: null | 'dilemma' | 'deadline' | 'start' | 'resumed' | 'hidden' | 'slept';
}

/** What the page asks of the drawn map. */
export interface Drawn {
  /** Shows where the focus stands; null: nowhere on the map. */
  focusStation(id: string | null): void;
  /** Called when a station is pressed. */
  onStation(listener: (id: string) => void): void;
  /** Called when a body of the ring is pressed. */
  onBody(listener: (id: string) => void): void;
  /** Moves what is seen, in parts of its width and height. */
  pan(dx: number, dy: number): void;
  /** Bigger than 1 comes nearer; 'fit' shows the whole map. */
  zoom(factor: number | 'fit'): void;
}

/** Mounts the drawn map; gives back how to take it down. With `onDrawn`, the page has the map's buttons. */
export type MountStage = (element: HTMLElement, onDrawn?: (drawn: Drawn) => void) => () => void;

/** Which messages were opened; kept beside the exercise, and no part of it. */
export interface ReadMarks {
  ids(): string[];
  keep(ids: string[]): void;
}

export interface PlayProps {
  view: View;
  /** All that this seat learned so far, oldest first. */
  facts: Fact[];
  clock: Clock;
  /** Captions of the sounds being heard. */
  captions: string[];
  /** Without them, the marks last as long as the screen. */
  readMarks?: ReadMarks;
  /** Whether to ask, before a dilemma is answered, how sure the players are. */
  askSure?: boolean;
  submit(command: Command, sure?: boolean): Promise<{ entry: Entry } | { refused: Refusal }>;
  clockAction(action: 'pause' | 'run' | 'next' | { pace: Pace }): void;
  /** Name of this seat, where a facilitator holds the clock and the end. */
  led?: string;
  openSettings(): void;
  /** Leaves the play screen for the debrief, once the exercise is closed, abandoned or over. */
  endExercise(): void;
  mountStage: MountStage;
}

export const PANELS = ['messages', 'orders', 'directory', 'situation', 'log', 'board'] as const;
export type PanelId = (typeof PANELS)[number];
/** Panels in which one thing can be open. */
export type Opened = Record<'messages' | 'orders' | 'directory', string | null>;
