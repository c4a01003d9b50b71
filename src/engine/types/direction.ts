import type { LeafGuard } from '../../scenario/scenario.ts';
import type { Fact } from './fact.ts';
import type { Text } from './text.ts';
import type { View } from './view.ts';
import type { InjectState } from './world.ts';

/** What the facilitator sees beside the cell's view. */
export interface DirectionView {
  /** Every inject of the scenario and every improvised message, by the minute it came or is due; those with neither at the end. */
  chronogramme: ScheduledInject[];
  /** The adversary's charts as they are. */
  intrusion: { chart: string; name: Text; state: Text; since: number }[];
  /** The view with the board as it truly is: real states, every foothold, movement and leak. */
  truth: View;
  /** The next things that happen if the cell does nothing more, soonest first. */
  next: Fact[];
}

export interface ScheduledInject {
  id: string;
  channel: string;
  from: Text;
  title: Text;
  text: Text;
  /** The reaction looked for; null for an improvised message. */
  expected: Text | null;
  /** An axis or a line of the rubric. */
  objective: string | null;
  /** Null: the whole cell. */
  seats: string[] | null;
  /** The seat that decides; null if any that received it may. */
  owner: string | null;
  dilemma: boolean;
  options: { id: string; label: Text }[];
  state: InjectState;
  /** Minute at which it was delivered or left out. */
  at: number | null;
  /** Minute at which it comes, where the agenda has it. */
  due: number | null;
  /** Minute before which the facilitator does not let it come. */
  held: number | null;
  /** The facilitator has brought it forward. */
  forward: boolean;
  /** Left out, held back or brought forward, it can be put back. */
  back: boolean;
  /** Minute at which silence becomes an answer. */
  until: number | null;
  chosen: string | null;
  edited: boolean;
  trigger: 'minute' | 'condition' | 'called' | 'improvised';
  /** What it waits for, part by part, and whether each holds now; empty once it has come. */
  waits: { guard: LeafGuard; held: boolean; wanted: boolean }[];
}
