import type { Guard, LeafGuard } from '../scenario/scenario.ts';

/** What a leaf guard depends on, as the topics that `touch` names when they change. */
const TOPICS: { [K in LeafGuard['type']]: (params: Extract<LeafGuard, { type: K }>['params']) => string } = {
  in: (params) => `chart:${params.split('.')[0]}`,
  quantity: (params) => `quantity:${params.name}`,
  since: (params) => `chart:${params.state.split('.')[0]}`,
  variant: () => 'variant',
  known: (params) => `finding:${params}`,
  done: (params) => `order:${orderOf(params)}`,
  running: (params) => `order:${orderOf(params)}`,
  told: (params) => `body:${typeof params === 'string' ? params : params.body}`,
  heard: (params) => `body:${params}`,
  received: (params) => `inject:${params}`,
  answered: (params) => `inject:${params.inject}`,
  clock: () => 'clock',
};

function orderOf(params: string | { order: string }): string {
  return typeof params === 'string' ? params : params.order;
}

export function leavesOf(guard: Guard): LeafGuard[] {
  switch (guard.type) {
    case 'all':
    case 'any':
      return guard.params.guards.flatMap(leavesOf);
    case 'not':
      return leavesOf(guard.params.guard);
    default:
      return [guard];
  }
}

export function topicsOf(guard: Guard): string[] {
  return [...new Set(leavesOf(guard).map((leaf) => TOPICS[leaf.type](leaf.params as never)))];
}
