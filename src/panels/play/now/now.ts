import type { DirectoryEntry, Message, OrderChoice, TeamView, Work } from '../../../engine/types.ts';
import { decisions } from '../inbox/inbox.ts';
import { freePeople, possible } from '../orders/orders.ts';

/** Work of the present: the first to end first, then what is queued. */
export function current(work: Work[]): { running: Work[]; queued: Work[] } {
  const running = work.filter((one) => one.state === 'running').sort((a, b) => (a.end ?? Infinity) - (b.end ?? Infinity));
  return { running, queued: work.filter((one) => one.state === 'queued') };
}

/** Teams that could start something now: somebody is free and some order of theirs is possible. */
export function freeTeams(teams: TeamView[], orders: OrderChoice[]): TeamView[] {
  return teams.filter((team) => freePeople(team) > 0 && orders.some((order) => order.team === team.id && possible(order)));
}

/** Has anybody at all been approached? */
export function nobodyTold(directory: DirectoryEntry[]): boolean {
  return directory.length > 0 && directory.every((body) => body.state === 'unaware');
}

/** The decision with the nearest deadline. */
export function mostUrgent(inbox: Message[]): Message | null {
  return decisions(inbox)[0] ?? null;
}

/** How pressing a deadline is, for its look and its words: under a quarter of an hour, under an hour, later. */
export function pressure(until: number | null, at: number): 'now' | 'soon' | 'later' | 'none' {
  if (until === null) return 'none';
  const left = until - at;
  if (left <= 15) return 'now';
  return left <= 60 ? 'soon' : 'later';
}
