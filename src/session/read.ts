import type { Scenario } from '../scenario/scenario.ts';
import { RULES, advanceTo, enter, hashWorld, startRun, type Fact } from '../engine/index.ts';
import { RECORD_FORMAT, recordSchema, type ExerciseRecord } from './record.ts';
import { recordProblem, type RecordProblem } from './problem.ts';

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: RecordProblem[] };

/** Reads a record from the text of a file: its shape only. Nothing is half-read. */
export function readRecord(text: string): Checked<ExerciseRecord> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const code = text.trimStart().startsWith('{') ? 'truncated' : 'not-json';
    return bad(recordProblem(code, '', { position: text.length }));
  }
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof format !== 'string' || !format.startsWith('cellule-72/')) return bad(recordProblem('not-ours', 'format'));
  if (format !== RECORD_FORMAT) return bad(recordProblem('other-format', 'format', { found: format, expected: RECORD_FORMAT }));
  const parsed = recordSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data as unknown as ExerciseRecord };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => recordProblem('shape', pathOf(issue.path), { detail: issue.message })),
  };
}

/** What replaying a record gives. */
export interface Replayed {
  run: ReturnType<typeof startRun>;
  facts: Fact[];
  hash: string;
}

/** Whether a record can be replayed by this engine on this scenario at all. */
export function fits(scenario: Scenario, record: ExerciseRecord): RecordProblem[] {
  if (record.scenario.id !== scenario.id) {
    return [recordProblem('other-scenario', 'scenario.id', { found: record.scenario.id, expected: scenario.id })];
  }
  const problems: RecordProblem[] = [];
  if (record.rules !== RULES) problems.push(recordProblem('other-rules', 'rules', { found: record.rules, expected: RULES }));
  if (record.scenario.hash !== scenario.hash)
    problems.push(recordProblem('changed-scenario', 'scenario.hash', { id: scenario.id }));
  if (!scenario.variants.some(({ id }) => id === record.variant)) {
    problems.push(recordProblem('unknown-variant', 'variant', { found: record.variant }));
  }
  return problems;
}

/** Plays a record again and checks every hash; stops at the first place where it differs. */
export function replay(scenario: Scenario, record: ExerciseRecord): Checked<Replayed> {
  const problems = fits(scenario, record);
  if (problems.length > 0) return { ok: false, problems };
  const run = startRun(scenario, { seed: record.seed, variant: record.variant });
  for (const [index, { hash, ...entry }] of record.entries.entries()) {
    const path = `entries[${index}]`;
    const { n, at } = entry;
    if (n !== index + 1) return bad(recordProblem('entry-number', `${path}.n`, { n, expected: index + 1 }));
    if (at < run.world.at || at > record.until) return bad(recordProblem('entry-minute', `${path}.at`, { n, at }));
    const refusal = enter(run, entry);
    if (refusal) return bad(recordProblem('entry-refused', `${path}.command`, { n, at, refusal }));
    if (hashWorld(run.world) !== hash) return bad(recordProblem('entry-hash', path, { n, at }));
  }
  if (record.until < run.world.at) return bad(recordProblem('final-hash', 'until', { at: record.until }));
  advanceTo(run, record.until);
  const hash = hashWorld(run.world);
  if (hash !== record.hash) return bad(recordProblem('final-hash', 'hash', { at: record.until }));
  return { ok: true, value: { run, facts: run.facts, hash } };
}

function bad(problem: RecordProblem): { ok: false; problems: RecordProblem[] } {
  return { ok: false, problems: [problem] };
}

function pathOf(path: PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}
