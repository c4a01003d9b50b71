import type { Fact, Mark } from '../engine/types.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';
import type { Speech } from './speech.ts';

/** What an observer saw during the exercise. */
export interface Note {
  /** Number of its entry. */
  n: number;
  at: number;
  by: string;
  mark: Mark;
  /** An axis or a line of the rubric, or nothing in particular. */
  objective: string | null;
  text: string;
}

/** The notes that were not taken back, oldest first. */
export function notesOf(facts: readonly Fact[]): Note[] {
  const struck = new Set(facts.flatMap((fact) => (fact.type === 'struck' ? [fact.note] : [])));
  return facts.flatMap((fact) => {
    if (fact.type !== 'observed' || struck.has(fact.n)) return [];
    const { n, at, by, mark, objective, text } = fact;
    return [{ n, at, by, mark, objective, text }];
  });
}

/** The name of what a note is about, in the reader's language; empty where it is about nothing in particular. */
export function aboutIn({ t, pick }: Pick<Speech, 't' | 'pick'>, { objectives, texts }: Scenario, id: string | null): string {
  if (id === null) return '';
  if (Object.hasOwn(objectives.axes, id)) return t(`debrief:axis.${id}`);
  const [fr, en] = [texts.fr.score[id]?.title, texts.en.score[id]?.title];
  const title: Text | null = fr === undefined || en === undefined ? null : { fr, en };
  return title ? pick(title) : id;
}
