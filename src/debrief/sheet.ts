import type { Fact } from '../engine/types.ts';
import type { Axis, Scenario, ScoreLine, Source, Text } from '../scenario/scenario.ts';
import { historyOf, isAbandoned, variantOf } from './history.ts';
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
  const variant = variantOf(history);
  const meant = scenario.objectives.lines.filter(({ variants }) => variants === undefined || variants.includes(variant ?? ''));
  const lines = meant.map((line) => sheetLine(scenario, line, judge(history, line)));
  const axes = {
    containment: axisOf(scenario, lines, 'containment'),
    mfa: axisOf(scenario, lines, 'mfa'),
    escalation: axisOf(scenario, lines, 'escalation'),
    conduct: axisOf(scenario, lines, 'conduct'),
  };
  const total = axes.containment.points + axes.mfa.points + axes.escalation.points + axes.conduct.points;
  return { total, axes, lines, assessed: !isAbandoned(facts) };
}

function axisOf(scenario: Scenario, lines: SheetLine[], axis: Axis): { points: number; max: number } {
  const max = scenario.objectives.axes[axis];
  const sum = lines.filter((line) => line.axis === axis).reduce((points, line) => points + line.points, 0);
  return { points: Math.min(max, Math.max(0, sum)), max };
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
