import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loaded, Problem } from '../scenario/load.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { loadFolder } from './folder.ts';
import { InputError, type InputProblem } from './output.ts';
import type { Term } from './words.ts';

const SHIPPED = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** A scenario's folder: a path, or the name of one that comes with the game. */
export function folderOf(subject: string, term: Term): string {
  if (existsSync(join(subject, 'scenario.yaml'))) return subject;
  const shipped = join(SHIPPED, subject);
  if (/^[\w-]+$/.test(subject) && existsSync(shipped)) return relative('.', shipped) || '.';
  if (existsSync(subject) && !subject.endsWith('.yaml')) return subject;
  if (existsSync(subject)) return dirname(subject);
  const names = existsSync(SHIPPED) ? readdirSync(SHIPPED).join(', ') : '';
  throw new InputError([{ file: subject, line: 1, column: 1, path: '', problem: term('noScenario', { names }) }]);
}

/** The checked scenario of a folder; throws its problems. */
export function openScenario(subject: string, term: Term): Scenario {
  const folder = folderOf(subject, term);
  const loaded = read(folder, term);
  if (loaded.scenario === undefined) throw new InputError(inFolder(folder, loaded.problems));
  return loaded.scenario;
}

/** What is in a folder, good or not. */
export function read(folder: string, term: Term): Loaded {
  try {
    return loadFolder(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      throw new InputError([
        { file: folder, line: 1, column: 1, path: '', problem: term('unreadable', { code: String(error.code) }) },
      ]);
    }
    throw error;
  }
}

/** Problems with the path of each file, as the person who called would open it. */
export function inFolder(folder: string, problems: Problem[]): InputProblem[] {
  return problems.map(({ file, line, column, path, problem }) => ({ file: join(folder, file), line, column, path, problem }));
}
