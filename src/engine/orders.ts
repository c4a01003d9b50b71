import type { Order, OrderTarget } from '../scenario/scenario.ts';
import { schedule, unschedule } from './agenda.ts';
import { move } from './charts/kinds.ts';
import { perform } from './dispatch.ts';
import { drawBetween } from './draw.ts';
import { holds } from './guard.ts';
import { aimed, type Model } from './model.ts';
import { emit, touch, type Run } from './run.ts';
import { freePeople } from './teams.ts';
import type { OrderCase, World } from './types.ts';

type Event = 'start' | 'finish' | 'fail' | 'withdraw' | 'cancel';

export function orderOf(model: Model, id: string): Order {
  const order = model.orders[id];
  if (!order) throw new Error(`unknown order ${id}`);
  return order;
}

export function targetOf(order: Order, target: string | null): OrderTarget | null {
  return order.targets?.find((one) => one.id === target) ?? null;
}

/** People and minutes that an order takes on a target, before any slowdown. */
export function costOf(order: Order, target: string | null): { people: number; minutes: number } {
  const aim = targetOf(order, target);
  return { people: aim?.people ?? order.people, minutes: aim?.minutes ?? order.minutes };
}

/** Where the work is shown on the map: at the target’s station, else at the order’s own. */
export function stationOf(order: Order, target: string | null): string | null {
  return targetOf(order, target)?.station ?? order.station ?? null;
}

/** Minutes that the work takes if it starts now: each slowdown that holds stretches or shortens it, in whole percent. */
export function minutesNow(run: Pick<Run, 'world' | 'model'>, order: Order, target: string | null): number {
  let { minutes } = costOf(order, target);
  for (const { when, percent, teams, orders } of run.model.scenario.slowdowns) {
    const meant = (teams === undefined || teams.includes(order.team)) && (orders === undefined || orders.includes(order.id));
    if (meant && holds(run, when)) minutes = Math.ceil((minutes * percent) / 100);
  }
  return minutes;
}

/** Queues an order of the cell. The team takes it up as soon as enough people are free. */
export function give(run: Run, n: number, order: Order, target: string | null, by: string): void {
  const state = move(run.evaluate, 'order', 'idle', 'give');
  if (state === null) throw new Error('an order cannot be given');
  const { people } = costOf(order, target);
  run.world.orders.push({
    n,
    order: order.id,
    target,
    by,
    state,
    at: run.world.at,
    start: null,
    end: null,
    people,
    why: null,
    nothingFound: false,
  });
  emit(run, { type: 'ordered', n, order: order.id, target, by });
  stir(run, order);
}

/** Starts what waits for a team, in the order of giving, as far as its people go. */
export function startWaiting(run: Run, team: string): void {
  for (const one of run.world.orders) {
    if (one.state !== 'queued') continue;
    const order = orderOf(run.model, one.order);
    if (order.team === team && one.people <= freePeople(run.model, run.world, team)) startWork(run, one, order);
  }
}

/** What the work really takes: the usual minutes, more or less as the seed has it for this order, target and time of asking. */
function drawnMinutes({ world, model }: Run, one: OrderCase, usual: number): number {
  const spread = model.scenario.variation;
  if (spread === 0) return usual;
  // What was taken back was no asking: giving it again draws the same.
  const before = world.orders.filter(
    ({ n, order, target, state }) => n < one.n && order === one.order && target === one.target && state !== 'withdrawn',
  ).length;
  const key = `work:${one.order}:${one.target ?? ''}`;
  const percent = drawBetween(world.seed, key, before, { min: 100 - spread, max: 100 + spread });
  return Math.max(1, Math.round((usual * percent) / 100));
}

function startWork(run: Run, one: OrderCase, order: Order): void {
  const { world } = run;
  go(run, one, 'start');
  const end = world.at + drawnMinutes(run, one, minutesNow(run, order, one.target));
  one.start = world.at;
  one.end = end;
  teamState(world, order).busy += one.people;
  schedule(run, end, { type: 'order', n: one.n });
  emit(run, { type: 'started', n: one.n, order: one.order, target: one.target, until: end });
  stir(run, order);
  perform(run, aimed(run.model, `${order.id}.start`, order.onStart, one.target), `order:${order.id}`);
}

/** The work of an order ends: it has failed for a reason, or it is done and takes effect. */
export function finishWork(run: Run, n: number): void {
  const one = orderCase(run.world, n);
  const order = orderOf(run.model, one.order);
  freeTeam(run, one, order);
  const failure = order.fails.find((fail) => holds(run, fail.when));
  run.reporting = true;
  if (failure) {
    go(run, one, 'fail');
    one.why = failure.id;
    emit(run, { type: 'failed', n, order: one.order, target: one.target, why: failure.id });
    perform(run, aimed(run.model, `${order.id}.fail.${failure.id}`, failure.effects, one.target), `order:${order.id}`);
  } else {
    go(run, one, 'finish');
    emit(run, { type: 'done', n, order: one.order, target: one.target });
    run.looked = { for: 0, showed: 0 };
    const aim = targetOf(order, one.target);
    const effects = aim ? [...order.onDone, ...aim.onDone] : order.onDone;
    perform(run, aimed(run.model, `${order.id}.done`, effects, one.target), `order:${order.id}`);
    if (run.looked.for > 0 && run.looked.showed === 0) {
      one.nothingFound = true;
      emit(run, { type: 'nothing-found', n, order: one.order });
    }
  }
  run.reporting = false;
  stir(run, order);
}

/** Whether an order can be taken back at no price: it waits for people, or was taken up this very minute and has changed nothing. */
export function withdraws(model: Model, world: World, one: OrderCase): boolean {
  if (one.state === 'queued') return true;
  return one.state === 'running' && one.start === world.at && orderOf(model, one.order).onStart.length === 0;
}

/** Takes back an order that has done nothing yet. */
export function withdraw(run: Run, n: number): void {
  const one = orderCase(run.world, n);
  const order = orderOf(run.model, one.order);
  if (one.state === 'running') leave(run, one, order);
  go(run, one, 'withdraw');
  one.end = run.world.at;
  emit(run, { type: 'withdrawn', n, order: one.order, target: one.target });
  stir(run, order);
}

/** Stops work under way, at its price. */
export function cancel(run: Run, n: number): void {
  const one = orderCase(run.world, n);
  const order = orderOf(run.model, one.order);
  go(run, one, 'cancel');
  one.end = run.world.at;
  leave(run, one, order);
  emit(run, { type: 'cancelled', n, order: one.order, target: one.target });
  stir(run, order);
  perform(run, aimed(run.model, `${order.id}.cancel`, order.onCancel, one.target), `order:${order.id}`);
}

export function orderCase(world: World, n: number): OrderCase {
  const one = world.orders.find((candidate) => candidate.n === n);
  if (!one) throw new Error(`no order has number ${n}`);
  return one;
}

function go(run: Run, one: OrderCase, event: Event): void {
  const next = move(run.evaluate, 'order', one.state, event);
  if (next === null) throw new Error(`order ${one.n} is ${one.state} and cannot ${event}`);
  one.state = next;
}

/** The team puts down what it was working on. */
function leave(run: Run, one: OrderCase, order: Order): void {
  freeTeam(run, one, order);
  unschedule(run, (task) => task.type === 'order' && task.n === one.n);
}

function freeTeam(run: Run, one: OrderCase, order: Order): void {
  teamState(run.world, order).busy -= one.people;
}

function teamState(world: World, order: Order): { busy: number } {
  const team = world.teams[order.team];
  if (!team) throw new Error(`unknown team ${order.team}`);
  return team;
}

function stir(run: Run, order: Order): void {
  touch(run, 'order', order.id);
  run.teams.add(order.team);
}
