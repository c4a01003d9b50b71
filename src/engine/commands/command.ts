import type { Model } from '../model.ts';
import type { Run } from '../run.ts';
import type { Command, Refusal, World } from '../types.ts';

/** The seat that stands for the whole cell, in solo play and around one table. */
export const CELL = 'cell';

/** Holds the chronogramme; sees the truth. */
export const FACILITATOR = 'facilitator';
/** Sees what the cell sees, and writes notes. */
export const OBSERVER = 'observer';

/** One kind of command: whether it is allowed now, and what it does once accepted. */
export interface CommandRule<C extends Command> {
  refuse(model: Model, world: World, by: string, command: C): Refusal | null;
  apply(run: Run, n: number, by: string, command: C): void;
}

/** Whether somebody may act for a seat. */
export function mayActFor(by: string, seat: string): boolean {
  return by === CELL || by === seat;
}
