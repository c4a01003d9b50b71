import type { OrderChoice, TeamView } from '../../../engine/types.ts';

/** The order in which the headings stand. */
export const GROUPS = ['organise', 'investigate', 'contain', 'mfa', 'restore', 'inform'] as const;

/** How an order stands for the cell: as its own state, or lacking something, or given for some targets only. */
export type Standing = OrderChoice['state'] | 'missing' | 'partial';

export function standing(order: OrderChoice): Standing {
  if (order.state !== 'free') return order.state;
  if (order.missing) return 'missing';
  return order.targets.some((target) => target.state !== 'free') ? 'partial' : 'free';
}

/** May it be given now, as far as the cell can see? */
export function possible(order: OrderChoice): boolean {
  const how = standing(order);
  return how === 'free' || how === 'partial';
}

export interface Group {
  id: string;
  orders: OrderChoice[];
}

const RANK: Record<Standing, number> = { free: 0, partial: 0, missing: 1, given: 2, done: 3, closed: 4 };

/** What can be given now, then what lacks something, then what is given or done; as the scenario has them otherwise. */
export function possibleFirst(orders: OrderChoice[]): OrderChoice[] {
  return [...orders].sort((a, b) => RANK[standing(a)] - RANK[standing(b)]);
}

/** Orders under their headings, the possible ones first; a heading without orders is left out. */
export function groups(orders: OrderChoice[]): Group[] {
  const known: readonly string[] = GROUPS;
  const ids = [...known, ...new Set(orders.map((order) => order.group).filter((group) => !known.includes(group)))];
  return ids
    .map((id) => ({ id, orders: possibleFirst(orders.filter((order) => order.group === id)) }))
    .filter((group) => group.orders.length > 0);
}

/** People of a team who are not at work. */
export function freePeople(team: TeamView): number {
  return Math.max(0, team.people - team.busy);
}

/** The least that an order can cost: over its targets if it has some. */
export function leastCost(order: OrderChoice): { people: number; minutes: number; varies: boolean } {
  if (order.targets.length === 0) return { people: order.people, minutes: order.minutes, varies: false };
  const minutes = order.targets.map((target) => target.minutes);
  const people = order.targets.map((target) => target.people);
  const varies = new Set(minutes).size > 1 || new Set(people).size > 1;
  return { people: Math.min(...people), minutes: Math.min(...minutes), varies };
}
