import { replay as replayRecord } from '../../session/index.ts';
import { InputError, type Answer } from '../output.ts';
import type { Options } from '../options.ts';
import { openRecord } from '../record.ts';
import { resultOf } from '../result.ts';
import { openScenario } from '../scenario.ts';
import { describeResult } from '../sheet.ts';

/** Plays a record again and checks the hash after every entry; stops where it diverges. */
export function replay(options: Options): Answer {
  const { term, lang, subject } = options;
  const { record, place } = openRecord(subject, term);
  const scenario = openScenario(options.value('scenario') ?? record.scenario.id, term);
  const replayed = replayRecord(scenario, record);
  if (!replayed.ok) throw new InputError(replayed.problems.map(place));
  const { run, facts } = replayed.value;
  const result = resultOf(scenario, run.world, facts, null);
  return {
    json: result,
    text: `${describeResult(result, scenario, lang, term)}\n${term('replayed', { count: record.entries.length })}`,
  };
}
