import { writeFileSync } from 'node:fs';
import { BUDGET, analysis as analyse, namesOf, scoreSheet, type Analysis, type Speech } from '../../debrief/index.ts';
import { CSV_TABLES, FORMATS, exported, type Debriefed } from '../../debrief/export/index.ts';
import { endingOf } from '../../engine/index.ts';
import { createCatalogue, loadSpaces, speechOf, wordsIn } from '../../i18n/index.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';
import { replay, type ExerciseRecord } from '../../session/index.ts';
import { CallError, InputError, type Answer } from '../output.ts';
import { wholeNumber, type Options } from '../options.ts';
import { paint } from '../paint.ts';
import { openRecord, unreadable, type Opened } from '../record.ts';
import { openScenario } from '../scenario.ts';
import { startOf } from '../sheet.ts';

/** Writes the debrief of a record as a document, or as data for another program. */
export async function debrief(options: Options): Promise<Answer> {
  const { term, subject } = options;
  const format = oneOf(options, 'format', FORMATS) ?? 'md';
  const table = oneOf(options, 'table', CSV_TABLES);
  const file = options.value('out');
  if (format === 'docx' && file === undefined) throw new CallError(term('outMissing'));
  const budget = wholeNumber(options, 'budget', BUDGET, 0, 100_000);
  const opened = openRecord(subject, term);
  const scenario = openScenario(options.value('scenario') ?? opened.record.scenario.id, term);
  const debriefed = debriefedOf(scenario, opened, budget);
  const made = await exported(debriefed, await speechIn(options, scenario), format, { paint, table, now: new Date() });
  if (!made) throw new InputError([opened.place({ path: 'retex.plan', code: 'shape', values: {}, problem: term('noPlan') })]);
  const { name, type, content } = made;
  if (file === undefined) return { json: { name, type, content }, text: String(content).replace(/\n$/, '') };
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw unreadable(file, error, term);
  }
  return { json: { file, type, format }, text: term('written', { file }) };
}

function oneOf<T extends string>(options: Options, name: string, among: readonly T[]): T | undefined {
  const text = options.value(name);
  const found = among.find((one) => one === text);
  if (text !== undefined && found === undefined)
    throw new CallError(options.term('notOneOf', { name, found: text, names: among.join(', ') }));
  return found;
}

/** The exercise played again and analysed; of a record of older rules, what it kept. */
function debriefedOf(scenario: Scenario, { record, place }: Opened, budget: number): Debriefed {
  const { entries, confidence } = record;
  const replayed = replay(scenario, record);
  if (replayed.ok) {
    const { run, facts } = replayed.value;
    const sheet = scoreSheet(scenario, facts);
    const ending = run.world.phase === 'over' && sheet.assessed ? endingText(scenario, endingOf(scenario, run.world).id) : null;
    const analysis = budget > 0 && run.world.phase === 'over' ? analysed(scenario, record, budget) : null;
    return { scenario, facts, sheet, entries, confidence, record, ending, analysis };
  }
  const kept = record.finished?.facts;
  const old = replayed.problems.every(({ code }) => code === 'other-rules' || code === 'changed-scenario');
  if (!kept || !old) throw new InputError(replayed.problems.map(place));
  return { scenario, facts: kept, sheet: scoreSheet(scenario, kept), entries, confidence, record, ending: null };
}

function analysed(scenario: Scenario, record: ExerciseRecord, budget: number): Analysis | null {
  const begun = analyse(scenario, record, { budget });
  if (!begun.ok) return null;
  while (begun.value.step());
  return begun.value.result();
}

function endingText({ texts }: Scenario, id: string): { title: Text; text: Text } | null {
  const [fr, en] = [texts.fr.endings[id], texts.en.endings[id]];
  return fr && en ? { title: { fr: fr.title, en: en.title }, text: { fr: fr.text, en: en.text } } : null;
}

async function speechIn({ lang }: Options, scenario: Scenario): Promise<Speech> {
  const catalogue = createCatalogue();
  await loadSpaces(catalogue, ['debrief', 'facts', 'hotwash', 'export']);
  return speechOf(wordsIn(catalogue, lang), startOf(scenario), namesOf(scenario));
}
