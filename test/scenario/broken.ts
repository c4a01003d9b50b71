import { fileURLToPath } from 'node:url';
import { readScenarioFolder } from '../../src/cli/folder.ts';
import { loadScenario, type Problem } from '../../src/scenario/load.ts';

const TINY = readScenarioFolder(fileURLToPath(new URL('../scenarios/tiny', import.meta.url)));

/** A change of a file of the tiny scenario: the words that are replaced, and by what. */
export type Change = [file: string, from: string, to: string];

/** The files of the tiny scenario after some changes. Throws if the replaced words are not there. */
export function tiny(...changes: Change[]): Record<string, string> {
  const files = { ...TINY };
  for (const [file, from, to] of changes) {
    const text = files[file];
    if (!text?.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    files[file] = text.replace(from, () => to);
  }
  return files;
}

/** The problems of the tiny scenario after some changes. */
export function broken(...changes: Change[]): Problem[] {
  return problemsOf(tiny(...changes));
}

export function problemsOf(files: Record<string, string>): Problem[] {
  return loadScenario(files).problems ?? [];
}

/** The line, from 1, on which some words first stand. */
export function lineOf(text: string | undefined, words: string): number {
  const index = text?.indexOf(words) ?? -1;
  if (index < 0) throw new Error(`not there: ${words}`);
  return (text ?? '').slice(0, index).split('\n').length;
}

/** What a test says of a problem: where, which, and its sentence. */
export interface Expected {
  file: string;
  /** Words on the line of the problem, as changed. */
  on: string;
  path: string;
  problem: string;
}

/** The problems, in the form of `Expected` with `line` for `on`. */
export function told(problems: Problem[]): { file: string; line: number; path: string; problem: string }[] {
  return problems.map(({ file, line, path, problem }) => ({ file, line, path, problem }));
}

export function expected(files: Record<string, string>, wanted: Expected[]) {
  return wanted.map(({ file, on, path, problem }) => ({ file, line: lineOf(files[file], on), path, problem }));
}
