import type { Text } from '../../engine/types.ts';
import type { Start } from '../../i18n/index.ts';

/** What the title shows of a scenario. `duration` is in exercise minutes. */
export interface ScenarioCard {
  id: string;
  title: Text;
  subtitle: Text;
  summary: Text;
  duration: number;
  start: Start;
  counts: { injects: number; orders: number; bodies: number };
  variants: { id: string; title: Text }[];
}

/** What the player asks for; without a seed or a variant, they are drawn. */
export interface StartChoice {
  scenario: string;
  seed: number | null;
  variant: string | null;
  /** Run by a facilitator, around one table. */
  table?: boolean;
  /** Run by a facilitator, each seat on a device of its own. */
  group?: boolean;
  /** Rooms of such groups, side by side on the same seed; one if absent. */
  rooms?: number;
  /** A dry run of the chronogramme for the facilitator alone. */
  rehearsal?: boolean;
}

/** The exercise that can be resumed. */
export interface Unfinished {
  id: string;
  title: Text;
  start: Start;
  at: number;
  entries: number;
  /** A room of a group, on a server. */
  room?: boolean;
}

/** A finished exercise. `date` is in milliseconds; no score if abandoned. */
export interface Past {
  id: string;
  title: Text;
  date: number;
  score: number | null;
  seed: number;
}

/** Why a record could not be read. */
export interface ImportFailure {
  file: string;
  problems: string[];
}
