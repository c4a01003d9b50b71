import type { Fact } from '../../engine/types.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';
import type { Confidence, RecordEntry } from '../../session/index.ts';
import type { Analysis } from '../analysis/types.ts';
import { escalation, type EscalationRow } from '../escalation.ts';
import { factsOf, historyOf, type History } from '../history.ts';
import { namesOf, type Names } from '../names.ts';
import type { Sheet } from '../sheet.ts';
import { timeline, type TimelineItem } from '../timeline.ts';

/** A finished exercise, as the hot wash looks at it. */
export interface Finished {
  scenario: Scenario;
  facts: readonly Fact[];
  sheet: Sheet;
  entries: readonly RecordEntry[];
  confidence?: readonly Confidence[] | undefined;
  analysis?: Analysis | null | undefined;
}

/** What the questions are made from, worked out once. */
export interface Material extends Finished {
  history: History;
  names: Names;
  rows: EscalationRow[];
  items: TimelineItem[];
  /** The minute of the first message that the cell received. */
  firstSign: number;
  /** The minute at which the cell stopped: closed, abandoned, or the end. */
  closed: number;
}

export function materialOf(finished: Finished): Material {
  const { scenario, facts } = finished;
  const history = historyOf(scenario, facts);
  const [first] = factsOf(history, 'delivered');
  const ends = facts.find((fact) => fact.type === 'phase' && fact.phase !== 'running');
  return {
    ...finished,
    history,
    names: namesOf(scenario),
    rows: escalation(scenario, facts),
    items: timeline(scenario, facts),
    firstSign: first?.[0].at ?? 0,
    closed: ends?.at ?? history.until,
  };
}

/** A name, or the id where a text is missing: never an empty question. */
export function nameIn({ names }: Material, kind: Parameters<Names>[0], id: string, within?: string): Text {
  return names(kind, id, within) ?? { fr: id, en: id };
}
