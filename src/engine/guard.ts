import type { Guard, LeafGuard, NotificationQuery } from '../scenario/scenario.ts';
import { valueAt } from './quantities.ts';
import type { Run } from './run.ts';
import type { Grade, World } from './types.ts';
import { leavesOf } from './watch.ts';

type Asked<K extends LeafGuard['type']> = Extract<LeafGuard, { type: K }>['params'];
type Reader = Pick<Run, 'world' | 'model'>;

const LEAVES: { [K in LeafGuard['type']]: (run: Reader, params: Asked<K>) => boolean } = {
  in: ({ world }, path) => {
    const cut = path.indexOf('.');
    return isIn(world, path.slice(0, cut), path.slice(cut + 1));
  },
  since: ({ world }, { state, minutes }) => {
    const cut = state.indexOf('.');
    const chart = state.slice(0, cut);
    return isIn(world, chart, state.slice(cut + 1)) && world.at - (world.charts[chart]?.since ?? world.at) >= minutes;
  },
  quantity: (run, { name, op, value }) => compare(valueAt(run, name), op, value),
  variant: ({ world }, variant) => world.variant === variant,
  known: ({ world }, finding) => finding in world.findings,
  done: ({ world }, params) => hasOrder(world, params, ['done']),
  running: ({ world }, params) => hasOrder(world, params, ['queued', 'running']),
  told: ({ world }, params) => (typeof params === 'string' ? isTold(world, { body: params }) : isTold(world, params)),
  heard: ({ world }, body) => (world.bodies[body]?.answers.length ?? 0) > 0,
  received: ({ world }, inject) => ['open', 'told', 'answered', 'silent'].includes(world.injects[inject]?.state ?? 'waiting'),
  answered: ({ world }, { inject, option }) => {
    const found = world.injects[inject];
    return found?.state === 'answered' && (option === undefined || found.option === option);
  },
  clock: ({ world }, { from, to }) => (from === undefined || world.at >= from) && (to === undefined || world.at <= to),
};

/** Whether a guard holds in the world now. */
export function holds(run: Reader, guard: Guard): boolean {
  switch (guard.type) {
    case 'all':
      return guard.params.guards.every((one) => holds(run, one));
    case 'any':
      return guard.params.guards.some((one) => holds(run, one));
    case 'not':
      return !holds(run, guard.params.guard);
    default:
      return LEAVES[guard.type](run, guard.params as never);
  }
}

/** The leaves of a guard and what each answers now, for the cause of a fact. */
export function because(run: Reader, guard: Guard): { guard: LeafGuard; held: boolean }[] {
  return leavesOf(guard).map((leaf) => ({ guard: leaf, held: holds(run, leaf) }));
}

function isIn(world: World, chart: string, state: string): boolean {
  const here = world.charts[chart]?.state;
  return here !== undefined && (here === state || here.startsWith(`${state}.`));
}

function hasOrder(world: World, params: string | { order: string; target?: string | undefined }, states: string[]): boolean {
  const { order, target } = typeof params === 'string' ? { order: params, target: undefined } : params;
  return world.orders.some(
    (one) => one.order === order && (target === undefined || one.target === target) && states.includes(one.state),
  );
}

const GRADES: Grade[] = ['bad', 'weak', 'good'];

/** Whether a grade is at least as good as another. */
export function atLeast(grade: Grade, least: Grade): boolean {
  return GRADES.indexOf(grade) >= GRADES.indexOf(least);
}

function isTold(world: World, query: NotificationQuery): boolean {
  return (world.bodies[query.body]?.notices ?? []).some(
    (notice) =>
      notice.arrived !== null &&
      (query.by === undefined || notice.by === query.by) &&
      (query.channel === undefined || notice.channel === query.channel) &&
      (query.grade === undefined || atLeast(notice.grade, query.grade)) &&
      (query.content === undefined || notice.content.includes(query.content)) &&
      (query.within === undefined || world.at - notice.arrived <= query.within),
  );
}

export function compare(value: number, op: '<' | '<=' | '==' | '>=' | '>', other: number): boolean {
  switch (op) {
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '==':
      return value === other;
    case '>=':
      return value >= other;
    case '>':
      return value > other;
  }
}
