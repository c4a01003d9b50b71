import type { Fact } from '../engine/types.ts';
import type { Axis, Scenario, ScoreLine, Source, Text } from '../scenario/scenario.ts';
import { historyOf, isAbandoned, variantOf, type History } from './history.ts';
import { judge, type Judged } from './lines.ts';

export interface Sheet {
  /** Sum of the axes, 0 to 100. */
  total: number;
  axes: Record<Axis, { points: number; max: number }>;
  lines: SheetLine[];
  /** False for an exercise that was abandoned: the points are then no judgement. */
  assessed: boolean;
}

export interface SheetLine {
  id: string;
  axis: Axis;
  /** Under 0 for a penalty. */
  points: number;
  /** 0 for a penalty. */
  max: number;
  /** Exercise minute of what decided, or null. */
  at: number | null;
  title: Text;
  why: Text;
  /** Null for a rule of the game. */
  source: Source | null;
}

/** The score sheet of an exercise, from its facts alone: the lines meant for the adversary that played. */
export function scoreSheet(scenario: Scenario, facts: readonly Fact[]): Sheet {
  const history = historyOf(scenario, facts);
  const lines = linesFor(history).map((line) => sheetLine(scenario, line, judge(history, line)));
  const points = sumsOf(lines);
  const axisOf = (axis: Axis) => ({ points: bounded(scenario, axis, points[axis]), max: scenario.objectives.axes[axis] });
  const axes = {
    ...{ containment: axisOf('containment'), mfa: axisOf('mfa') },
    ...{ escalation: axisOf('escalation'), conduct: axisOf('conduct') },
  };
  return { total: totalOf(scenario, points), axes, lines, assessed: !isAbandoned(facts) };
}

/** The total of the score sheet and nothing else, for those who compare thousands of exercises. */
export function scoreOf(scenario: Scenario, facts: readonly Fact[]): number {
  const history = historyOf(scenario, facts);
  const judged = linesFor(history).map((line) => ({ axis: line.axis, points: judge(history, line).points }));
  return totalOf(scenario, sumsOf(judged));
}

function linesFor(history: History): ScoreLine[] {
  const variant = variantOf(history) ?? '';
  return history.scenario.objectives.lines.filter(({ variants }) => variants === undefined || variants.includes(variant));
}

function sumsOf(lines: readonly { axis: Axis; points: number }[]): Record<Axis, number> {
  const sums = { containment: 0, mfa: 0, escalation: 0, conduct: 0 };
  for (const { axis, points } of lines) sums[axis] += points;
  return sums;
}

function totalOf(scenario: Scenario, sums: Record<Axis, number>): number {
  const axes = Object.keys(sums) as Axis[];
  return axes.reduce((total, axis) => total + bounded(scenario, axis, sums[axis]), 0);
}

/** An axis never falls under 0 nor rises over its maximum. */
function bounded({ objectives }: Scenario, axis: Axis, points: number): number {
  return Math.min(objectives.axes[axis], Math.max(0, points));
}

function sheetLine(scenario: Scenario, line: ScoreLine, judged: Judged): SheetLine {
  const level = levelOf(judged);
  return {
    id: line.id,
    axis: line.axis,
    points: judged.points,
    max: judged.max,
    at: judged.at,
    title: textOf(scenario, line.id, 'title'),
    why: textOf(scenario, line.id, level),
    source: scenario.sources.find(({ id }) => id === line.source) ?? null,
  };
}

/** Which sentence fits: for a penalty, `full` when nothing was lost and `none` when all of it was. */
function levelOf({ points, max, worst }: Judged): 'full' | 'part' | 'none' {
  if (points === max) return 'full';
  const lost = max > 0 ? points <= 0 : points === worst;
  return lost ? 'none' : 'part';
}

function textOf({ texts }: Scenario, line: string, key: 'title' | 'full' | 'part' | 'none'): Text {
  return { fr: texts.fr.score[line]?.[key] ?? '', en: texts.en.score[line]?.[key] ?? '' };
}
