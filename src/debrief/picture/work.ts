import type { Fact } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** An order that a team worked on, from minute to minute. */
export interface Work {
  order: string;
  from: number;
  to: number;
}

/** What a team did: its work in order of time, and the minutes during which it had none. */
export interface TeamWork {
  team: string;
  work: Work[];
  idle: number;
}

/** The orders that each team worked on, from the facts; work that never ended lasts to the end. */
export function workOf(scenario: Pick<Scenario, 'teams' | 'orders' | 'duration'>, facts: readonly Fact[]): TeamWork[] {
  const teamOf = new Map(scenario.orders.map(({ id, team }) => [id, team]));
  const work = new Map<number, Work>();
  for (const fact of facts) {
    if (fact.type === 'started') {
      work.set(fact.n, { order: fact.order, from: fact.at, to: Math.min(fact.until, scenario.duration) });
    } else if (fact.type === 'done' || fact.type === 'failed' || fact.type === 'cancelled') {
      const one = work.get(fact.n);
      if (one) one.to = fact.at;
    } else if (fact.type === 'withdrawn') {
      work.delete(fact.n);
    }
  }
  return scenario.teams.map(({ id: team }) => {
    const own = [...work.values()].filter(({ order }) => teamOf.get(order) === team).sort((a, b) => a.from - b.from);
    return { team, work: own, idle: scenario.duration - busyMinutes(own) };
  });
}

/** Minutes covered by at least one piece of work. */
function busyMinutes(work: readonly Work[]): number {
  let busy = 0;
  let until = 0;
  for (const { from, to } of work) {
    busy += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return busy;
}
