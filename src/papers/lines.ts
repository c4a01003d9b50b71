import type { ScoreLine } from '../scenario/scenario.ts';
import type { Subject } from './subject.ts';

export const AXES = ['containment', 'mfa', 'escalation', 'conduct'] as const;

/** Whether a line only takes points away: what must not happen. */
export function isPitfall(line: ScoreLine): boolean {
  return 'points' in line && line.points < 0;
}

/** The most that a line can give; 0 for a pitfall. */
export function pointsOf(line: ScoreLine): number {
  if ('points' in line) return Math.max(0, line.points);
  return Math.max(0, ...line.curve.map(([, points]) => points));
}

/** The name of an objective: an axis, or a line of the rubric. */
export function objectiveName({ t, texts }: Subject, id: string): string {
  const axis = AXES.find((one) => one === id);
  return axis ? t(`papers:axis.${axis}.name`) : (texts.score[id]?.title ?? '');
}

/** "The opportunist, The quiet one": the adversaries that a line is for; empty where it is for all. */
export function adversaries({ texts }: Subject, { variants = [] }: ScoreLine): string {
  return variants.map((id) => texts.variants[id]?.title ?? '').join(', ');
}

/** What a line rests on: a source with its status, or a rule of the game. */
export function basis({ scenario, t }: Subject, { source }: ScoreLine): string {
  const found = scenario.sources.find(({ id }) => id === source);
  return found ? `${found.id.toUpperCase()}, ${found.status}` : t('papers:gameRule');
}
