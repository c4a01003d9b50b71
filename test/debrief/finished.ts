import { namesOf, scoreSheet, type Finished, type Speech } from '../../src/debrief/index.ts';
import { createCatalogue, loadSpaces, speechOf, wordsIn, type Lang } from '../../src/i18n/index.ts';
import { SPACES } from '../../src/i18n/spaces.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { createHost, type ExerciseRecord } from '../../src/session/index.ts';
import { play } from '../../src/engine/index.ts';
import { scenarioAt } from '../exercise.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, SPACES);

const open = new Map<string, Scenario>();

/** A finished exercise of an automatic player, with its record; the same call gives the same exercise. */
export function played(options: { scenario?: string; policy?: string; variant?: string; seed?: number } = {}): Finished & {
  record: ExerciseRecord;
} {
  const { scenario: id = 'courrier-compromis', policy = 'textbook', variant = 'opportuniste', seed = 7 } = options;
  const scenario = open.get(id) ?? scenarioAt(`scenarios/${id}`);
  open.set(id, scenario);
  const { entries } = play(scenario, { seed, variant, policy });
  const host = createHost(scenario, { seed, variant });
  entries.forEach(({ at, by, command }, index) => {
    host.close(at);
    const time = new Date(Date.UTC(2026, 10, 23, 14, index)).toISOString();
    host.submit(by, command, command.type === 'answer' ? { time, sure: index % 3 !== 0 } : { time });
  });
  host.close(scenario.duration);
  const record = host.record();
  const facts = host.facts();
  return { scenario, facts, sheet: scoreSheet(scenario, facts), entries: record.entries, confidence: record.confidence, record };
}

/** A language in which a word that does not exist is an error, and none may leave a hole. */
export function speaking(scenario: Scenario, lang: Lang): Speech {
  const { weekday, time } = scenario.start;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const speech = speechOf(wordsIn(catalogue, lang), { weekday, minute: hours * 60 + minutes }, namesOf(scenario));
  return {
    ...speech,
    t: (key, values = {}) => {
      if (!catalogue.exists(key, { lng: lang, ...values })) throw new Error(`no word ${key} in ${lang}`);
      const said = speech.t(key, values);
      if (/\{\{/.test(said)) throw new Error(`a hole in ${key}: ${said}`);
      return said;
    },
  };
}
