import type { Guard, LeafGuard } from '../scenario/scenario.ts';

/** Kinds of things that a condition can watch. */
export type TopicKind = 'chart' | 'quantity' | 'finding' | 'order' | 'body' | 'inject' | 'clock' | 'variant';

/** One thing that a condition watches; `touch` names it when it changes. */
export type Topic = [kind: TopicKind, id: string];

const TOPICS: { [K in LeafGuard['type']]: (params: Extract<LeafGuard, { type: K }>['params']) => Topic } = {
  in: (params) => ['chart', chartOf(params)],
  quantity: (params) => ['quantity', params.name],
  since: (params) => ['chart', chartOf(params.state)],
  variant: () => ['variant', ''],
  known: (params) => ['finding', params],
  done: (params) => ['order', orderOf(params)],
  running: (params) => ['order', orderOf(params)],
  told: (params) => ['body', typeof params === 'string' ? params : params.body],
  heard: (params) => ['body', params],
  received: (params) => ['inject', params],
  answered: (params) => ['inject', params.inject],
  clock: () => ['clock', ''],
};

function chartOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

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

/** What a guard depends on; a topic may stand twice. */
export function topicsOf(guard: Guard): Topic[] {
  return leavesOf(guard).map((leaf) => TOPICS[leaf.type](leaf.params as never));
}
