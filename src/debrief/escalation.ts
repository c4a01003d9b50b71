import type { Fact, Grade } from '../engine/types.ts';
import type { Body, Scenario } from '../scenario/scenario.ts';
import { firstHeld } from './guards.ts';
import { factsOf, historyOf, type History } from './history.ts';

/** One notification that arrived; or, for a competent body that was never told, a row without one. */
export interface EscalationRow {
  body: string;
  kind: Body['kind'];
  by: string | null;
  channel: string | null;
  content: string[];
  /** Items that had to stand in it and did not, and those that must not stand in it and did. */
  missing: string[];
  excess: string[];
  grade: Grade | null;
  /** Exercise minutes of sending and of arrival. */
  sent: number | null;
  at: number | null;
  /** Whether it arrived in time; null where there is no deadline. */
  inTime: boolean | null;
}

/** Who told whom what, when and how, in the order of the directory. */
export function escalation(scenario: Scenario, facts: readonly Fact[]): EscalationRow[] {
  const history = historyOf(scenario, facts);
  return scenario.bodies.flatMap((body) => {
    const rows = rowsOf(history, body);
    if (rows.length > 0 || body.kind !== 'competent') return rows;
    return [untold(history, body)];
  });
}

function rowsOf(history: History, body: Body): EscalationRow[] {
  const rows: EscalationRow[] = [];
  for (const [fact] of factsOf(history, 'told')) {
    if (fact.body !== body.id) continue;
    rows.push({
      ...{ body: body.id, kind: body.kind, by: fact.by, channel: fact.channel, content: fact.content, grade: fact.grade },
      missing: body.content.must.filter((item) => !fact.content.includes(item)),
      excess: body.content.mustNot.filter((item) => fact.content.includes(item)),
      sent: sentAt(history, fact),
      at: fact.at,
      inTime: inTime(history, body, fact.at),
    });
  }
  return rows;
}

function untold(history: History, body: Body): EscalationRow {
  const nothing = { by: null, channel: null, content: [], missing: [], excess: [], grade: null, sent: null, at: null };
  return { body: body.id, kind: body.kind, ...nothing, inTime: inTime(history, body, null) };
}

function sentAt(history: History, told: Extract<Fact, { type: 'told' }>): number | null {
  for (const [fact] of factsOf(history, 'sent')) if (fact.n === told.n) return fact.at;
  return null;
}

/** A deadline is a minute, or the moment when something else happened, which may never come. */
function inTime(history: History, { deadline }: Body, at: number | null): boolean | null {
  if (!deadline) return null;
  const limits: number[] = [];
  if (deadline.minute !== undefined) limits.push(deadline.minute);
  const before = deadline.before && firstHeld(history, deadline.before);
  if (before) limits.push(before.at);
  if (at === null) return limits.some((limit) => limit <= history.until) ? false : null;
  return limits.every((limit) => at <= limit);
}
