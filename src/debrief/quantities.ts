import type { Fact } from '../engine/types.ts';
import { placesAbout, type History } from './history.ts';
import type { Moment } from './moment.ts';

type Comparison = '<' | '<=' | '==' | '>=' | '>';

/** From a minute on, the quantity is value + (rest + rate × minutes) / 60, rounded down and kept within its bounds. */
interface Stretch extends Moment {
  value: number;
  rest: number;
  rate: number;
}

interface Bounds {
  min: number;
  max: number;
}

const COMPARE: Record<Comparison, (value: number, other: number) => boolean> = {
  '<': (value, other) => value < other,
  '<=': (value, other) => value <= other,
  '==': (value, other) => value === other,
  '>=': (value, other) => value >= other,
  '>': (value, other) => value > other,
};

/** The quantity's whole value at the last minute of the history. */
export function finalValue(history: History, quantity: string): number {
  const stretch = stretchesOf(history, quantity).at(-1) as Stretch;
  return valueAt(stretch, history.until, boundsOf(history, quantity));
}

/** The first moment at which the quantity compared so, or null. Between two facts the minute is found exactly. */
export function firstCrossing(history: History, quantity: string, op: Comparison, other: number): Moment | null {
  const stretches = stretchesOf(history, quantity);
  const bounds = boundsOf(history, quantity);
  const holds = (stretch: Stretch, at: number) => COMPARE[op](valueAt(stretch, at, bounds), other);
  for (const [index, stretch] of stretches.entries()) {
    if (holds(stretch, stretch.at)) return { at: stretch.at, order: stretch.order };
    const end = stretches[index + 1]?.at ?? history.until;
    const at = firstMinute(stretch, end, holds, op, other);
    // What flows across a threshold does so before the facts of that minute.
    if (at !== null) return { at, order: -1 };
  }
  return null;
}

/** Values move one way within a stretch, so a comparison that is false at its start turns true at most once. */
function firstMinute(
  stretch: Stretch,
  end: number,
  holds: (stretch: Stretch, at: number) => boolean,
  op: Comparison,
  other: number,
): number | null {
  const { rate } = stretch;
  if (rate === 0 || end <= stretch.at) return null;
  const reached = (at: number) => (op === '==' ? isPast(stretch, at, other) : holds(stretch, at));
  let low = stretch.at;
  let high = end;
  if (!reached(high)) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  // A fast flow may step over the exact value.
  return holds(stretch, high) ? high : null;
}

function isPast(stretch: Stretch, at: number, other: number): boolean {
  const value = unbounded(stretch, at);
  return stretch.rate > 0 ? value >= other : value <= other;
}

function valueAt(stretch: Stretch, at: number, { min, max }: Bounds): number {
  return Math.min(max, Math.max(min, unbounded(stretch, at)));
}

function unbounded({ value, rest, rate, at: since }: Stretch, at: number): number {
  return value + Math.floor((rest + rate * (at - since)) / 60);
}

function stretchesOf(history: History, quantity: string): Stretch[] {
  const start = history.scenario.quantities.find(({ id }) => id === quantity)?.start ?? 0;
  const stretches: Stretch[] = [];
  for (const order of placesAbout(history, 'quantity', quantity)) {
    const { at, value, rest, rate } = history.facts[order] as Extract<Fact, { type: 'quantity' }>;
    stretches.push({ at, order, value, rest, rate });
  }
  // What the charts set up in minute 0 belongs to the start.
  if (stretches[0]?.at !== 0) stretches.unshift({ at: 0, order: -1, value: start, rest: 0, rate: 0 });
  return stretches;
}

function boundsOf(history: History, quantity: string): Bounds {
  const found = history.scenario.quantities.find(({ id }) => id === quantity);
  return { min: found?.min ?? -Infinity, max: found?.max ?? Infinity };
}
