import type { Command } from '../../engine/types.ts';
import type { Happening, ScoreLine } from '../../scenario/scenario.ts';
import type { Finished } from './material.ts';

/** One answer of which the players said how sure they were, and what it was worth. */
export interface Belief {
  /** Number of the entry. */
  n: number;
  at: number;
  inject: string;
  option: string;
  sure: boolean;
  /** `unknown` where neither the analysis nor the rubric speaks of it. */
  verdict: 'right' | 'wrong' | 'unknown';
  /** Points that could still be had before it and not after; null without an analysis. */
  cost: number | null;
}

export interface Calibration {
  /** Sure and wrong first, then by time. */
  beliefs: Belief[];
  sureWrong: number;
  sureRight: number;
  unsureWrong: number;
  unsureRight: number;
}

type Answer = Extract<Command, { type: 'answer' }>;

/** What confidence told of the decisions; null when nobody said anything. */
export function calibrationOf({ scenario, entries, confidence = [], analysis }: Finished): Calibration | null {
  const beliefs = confidence.flatMap(({ n, sure }): Belief[] => {
    const entry = entries.find((one) => one.n === n);
    if (entry?.command.type !== 'answer') return [];
    const { inject, option } = entry.command;
    const cost = analysis?.decisions.find((one) => one.n === n)?.cost ?? null;
    const verdict = cost !== null ? (cost > 0 ? 'wrong' : 'right') : byRubric(scenario.objectives.lines, entry.command);
    return [{ n, at: entry.at, inject, option, sure, verdict, cost }];
  });
  if (beliefs.length === 0) return null;
  const count = (sure: boolean, verdict: Belief['verdict']) =>
    beliefs.filter((one) => one.sure === sure && one.verdict === verdict).length;
  return {
    beliefs: beliefs.sort((one, other) => rank(one) - rank(other) || (other.cost ?? 0) - (one.cost ?? 0) || one.n - other.n),
    ...{ sureWrong: count(true, 'wrong'), sureRight: count(true, 'right') },
    ...{ unsureWrong: count(false, 'wrong'), unsureRight: count(false, 'right') },
  };
}

function rank({ sure, verdict }: Belief): number {
  if (verdict === 'wrong') return sure ? 0 : 1;
  return verdict === 'right' ? 2 : 3;
}

/** What the rubric says of an answer when nothing was replayed: won by it, lost by it, or silent. */
function byRubric(lines: readonly ScoreLine[], answer: Answer): Belief['verdict'] {
  const worth = lines.reduce((sum, line) => sum + worthOf(line, answer), 0);
  if (worth === 0) return 'unknown';
  return worth > 0 ? 'right' : 'wrong';
}

function worthOf(line: ScoreLine, answer: Answer): number {
  switch (line.type) {
    case 'did':
      return speaksOf(line.happening, answer) ? line.points : 0;
    case 'never':
      return speaksOf(line.happening, answer) ? -line.points : 0;
    case 'when':
      return speaksOf(line.happening, answer) ? Math.sign(line.curve[0]?.[1] ?? 0) : 0;
    case 'before':
      return (speaksOf(line.first, answer) ? 1 : 0) - (speaksOf(line.then, answer) ? 1 : 0);
    case 'level':
      return 0;
  }
}

function speaksOf(happening: Happening, answer: Answer): boolean {
  if (happening.type === 'first' || happening.type === 'every') return happening.params.of.some((one) => speaksOf(one, answer));
  return happening.type === 'answered' && happening.params.inject === answer.inject && happening.params.option === answer.option;
}
