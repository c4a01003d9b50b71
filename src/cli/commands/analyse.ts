import { analysis, BUDGET } from '../../debrief/index.ts';
import { describeAnalysis } from '../analysis.ts';
import { wholeNumber, type Options } from '../options.ts';
import { InputError, type Answer } from '../output.ts';
import { openRecord } from '../record.ts';
import { openScenario } from '../scenario.ts';

/** What was still reachable in a record, what each decision and each wait cost, and the best line known for its seed. */
export function analyse(options: Options): Answer {
  const { term, lang, subject } = options;
  const budget = wholeNumber(options, 'budget', BUDGET, 1, 1_000_000);
  const { record, place } = openRecord(subject, term);
  const scenario = openScenario(options.value('scenario') ?? record.scenario.id, term);
  const begun = performance.now();
  const analysing = analysis(scenario, record, { budget });
  if (!analysing.ok) throw new InputError(analysing.problems.map(place));
  while (analysing.value.step());
  const result = { ...analysing.value.result(), ms: Math.round(performance.now() - begun) };
  return { json: result, text: describeAnalysis(result, scenario, lang, term) };
}
