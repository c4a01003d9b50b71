import { schedule, unschedule } from './agenda.ts';
import { emit, touch, type Run } from './run.ts';
import type { Quantity } from './types.ts';

type Reader = Pick<Run, 'world' | 'model'>;

/** The whole value of a quantity now. */
export function valueAt({ world, model }: Reader, name: string): number {
  const quantity = world.quantities[name];
  return quantity ? grown(quantity, world.at, model.quantities[name]).value : 0;
}

function grown(
  quantity: Quantity,
  at: number,
  bounds: { min?: number | undefined; max?: number | undefined } | undefined,
): { value: number; rest: number } {
  const sixtieths = quantity.rest + quantity.rate * (at - quantity.since);
  const whole = Math.floor(sixtieths / 60);
  const value = quantity.value + whole;
  if (bounds?.max !== undefined && value >= bounds.max) return { value: bounds.max, rest: 0 };
  if (bounds?.min !== undefined && value < bounds.min) return { value: bounds.min, rest: 0 };
  return { value, rest: sixtieths - whole * 60 };
}

/** Adds to a quantity, once. */
export function change(run: Run, name: string, by: number): void {
  const quantity = settle(run, name);
  quantity.value += by;
  Object.assign(quantity, grown(quantity, run.world.at, run.model.quantities[name]));
  changed(run, name, quantity);
}

/** Sets one source's flow, per hour; 0 stops it. */
export function setFlow(run: Run, name: string, source: string, perHour: number): void {
  const quantity = run.world.quantities[name];
  if ((quantity?.flows[source] ?? 0) === perHour) return;
  const settled = settle(run, name);
  if (perHour === 0) delete settled.flows[source];
  else settled.flows[source] = perHour;
  settled.rate = Object.values(settled.flows).reduce((sum, flow) => sum + flow, 0);
  changed(run, name, settled);
}

/** Says where every quantity stands, so that the last values can be read from the facts. */
export function reportQuantities(run: Run): void {
  for (const name of Object.keys(run.world.quantities)) {
    const { value, rest, rate } = settle(run, name);
    emit(run, { type: 'quantity', quantity: name, value, rest, rate });
  }
}

/** A threshold may have been crossed: looks for the next. */
export function wakeQuantity(run: Run, name: string): void {
  scheduleCrossing(run, name, settle(run, name));
}

function settle(run: Run, name: string): Quantity {
  const quantity = run.world.quantities[name];
  if (!quantity) throw new Error(`unknown quantity ${name}`);
  Object.assign(quantity, grown(quantity, run.world.at, run.model.quantities[name]), { since: run.world.at });
  return quantity;
}

function changed(run: Run, name: string, quantity: Quantity): void {
  emit(run, { type: 'quantity', quantity: name, value: quantity.value, rest: quantity.rest, rate: quantity.rate });
  touch(run, 'quantity', name);
  scheduleCrossing(run, name, quantity);
}

/** Puts the next minute at which a guard over this quantity can change on the agenda. */
function scheduleCrossing(run: Run, name: string, quantity: Quantity): void {
  const thresholds = run.model.thresholds[name];
  if (!thresholds) return;
  const topic = `quantity:${name}`;
  unschedule(run, (task) => task.type === 'wake' && task.topic === topic);
  if (quantity.rate === 0) return;
  const wait = minutesToCrossing(quantity, thresholds);
  if (wait !== null) schedule(run, run.world.at + wait, { type: 'wake', topic });
}

/** Minutes until the whole value next reaches or leaves one of the thresholds, at least 1; null if never. */
function minutesToCrossing({ value, rest, rate }: Quantity, thresholds: number[]): number | null {
  let soonest: number | null = null;
  for (const threshold of thresholds) {
    for (const goal of [threshold - 1, threshold, threshold + 1]) {
      const wait = rate > 0 ? minutesUp(value, rest, rate, goal) : minutesDown(value, rest, -rate, goal);
      if (wait !== null && (soonest === null || wait < soonest)) soonest = wait;
    }
  }
  return soonest;
}

function minutesUp(value: number, rest: number, rate: number, goal: number): number | null {
  return goal <= value ? null : Math.ceil((60 * (goal - value) - rest) / rate);
}

function minutesDown(value: number, rest: number, rate: number, goal: number): number | null {
  return goal >= value ? null : Math.floor((rest + 60 * (value - goal - 1)) / rate) + 1;
}
