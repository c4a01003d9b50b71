import { scoreSheet, type Sheet } from '../../src/debrief/index.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { readRecord, replay } from '../../src/session/index.ts';

// Read by the bundler, so that the same test runs in Node and in a browser.
const files = import.meta.glob<string>(['../../scenarios/*/**/*.yaml', '../scenarios/*/**/*.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const records = import.meta.glob<string>('./*.json', { query: '?raw', import: 'default', eager: true });
const scenarios = new Map<string, Scenario>();

/** Name of each golden record and its text. */
export const GOLDEN: [string, string][] = Object.entries(records);

export interface Outcome {
  hash: string;
  score: Pick<Sheet, 'total' | 'axes'>;
}

/** What a record is expected to come to, and what it comes to. Throws where the replay diverges. */
export function replayGolden(text: string): { expected: Outcome; found: Outcome } {
  const read = readRecord(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { hash, scenario: of } = read.value;
  const { expected } = JSON.parse(text) as { expected: Outcome['score'] };
  const scenario = scenarioOf(of.id);
  const replayed = replay(scenario, read.value);
  if (!replayed.ok) throw new Error(replayed.problems.map(({ path, problem }) => `${path} ${problem}`).join('\n'));
  const { total, axes } = scoreSheet(scenario, replayed.value.facts);
  return { expected: { hash, score: expected }, found: { hash: replayed.value.hash, score: { total, axes } } };
}

/** A scenario of the repository by its id, read by the bundler. */
export function scenarioOf(id: string): Scenario {
  const known = scenarios.get(id);
  if (known) return known;
  const marker = `scenarios/${id}/`;
  const own = Object.entries(files).flatMap(([path, text]) =>
    path.includes(marker) ? [[path.slice(path.indexOf(marker) + marker.length), text]] : [],
  );
  const loaded = loadScenario(Object.fromEntries(own) as Record<string, string>);
  if (loaded.scenario === undefined) throw new Error(`${id}: ${JSON.stringify(loaded.problems.slice(0, 3))}`);
  scenarios.set(id, loaded.scenario);
  return loaded.scenario;
}
