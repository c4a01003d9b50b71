import type { View } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';

const known = new WeakMap<Scenario, View['glossary']>();

/** The terms of a scenario, where there is no view to take them from. */
export function glossaryOf(scenario: Scenario): View['glossary'] {
  const { fr, en } = scenario.texts;
  const terms =
    known.get(scenario) ??
    Object.entries(fr.glossary).map(([id, french]) => {
      const english = en.glossary[id];
      return {
        id,
        title: { fr: french.title, en: english?.title ?? '' },
        text: { fr: french.text, en: english?.text ?? '' },
      };
    });
  known.set(scenario, terms);
  return terms;
}
