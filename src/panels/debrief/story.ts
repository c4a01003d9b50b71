import type { SheetLine } from '../../debrief/index.ts';
import type { DebriefProps } from './types.ts';

/** What a cell did, in numbers, counted from what happened. */
export interface Story {
  orders: number;
  /** Exercise minute of the first order; null if none was given. */
  firstOrder: number | null;
  answered: number;
  silent: number;
  /** Competent bodies told in time, and how many there were to tell. */
  told: number;
  due: number;
  /** What the adversary did, and how much of it the cell could not see then. */
  moves: number;
  unseen: number;
  /** The line that won most and the line that lost most; null when there is none. */
  best: SheetLine | null;
  worst: SheetLine | null;
}

/** Counts the story of an exercise. */
export function storyOf({ items, escalation, sheet }: Pick<DebriefProps, 'items' | 'escalation' | 'sheet'>): Story {
  const of = (type: string) => items.filter(({ fact }) => fact.type === type);
  const moves = items.filter(({ lane }) => lane === 'adversary');
  const competent = escalation.filter(({ kind }) => kind === 'competent');
  const bodies = (rows: typeof competent): number => new Set(rows.map(({ body }) => body)).size;
  const lost = ({ max, points }: SheetLine): number => Math.max(0, max) - points;
  const best = greatest(sheet.lines, ({ points }) => points);
  return {
    orders: of('ordered').length,
    firstOrder: of('ordered')[0]?.at ?? null,
    answered: of('answered').length,
    silent: of('silent').length,
    told: bodies(competent.filter(({ at, inTime }) => at !== null && inTime !== false)),
    due: bodies(competent),
    moves: moves.length,
    unseen: moves.filter(({ seen }) => !seen).length,
    best,
    worst: greatest(
      sheet.lines.filter((line) => line !== best),
      lost,
    ),
  };
}

/** The first of the greatest, if it is above nought. */
function greatest(lines: readonly SheetLine[], worth: (line: SheetLine) => number): SheetLine | null {
  let found: SheetLine | null = null;
  for (const line of lines) if (worth(line) > (found ? worth(found) : 0)) found = line;
  return found;
}
