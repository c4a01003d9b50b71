import type { Scenario, Text } from '../scenario/scenario.ts';

/** The lines of the rubric that can be won, to which an observer may tie a note. */
export function objectivesOf({ objectives, texts }: Scenario): { id: string; title: Text }[] {
  return objectives.lines.flatMap(({ id }) => {
    const [fr, en] = [texts.fr.score[id]?.title, texts.en.score[id]?.title];
    return fr === undefined || en === undefined ? [] : [{ id, title: { fr, en } }];
  });
}
