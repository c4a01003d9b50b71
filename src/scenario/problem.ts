import { sentence, type ProblemCode } from './sentences.ts';

/** Keys and indexes from the top of a file. */
export type Path = readonly (string | number)[];

export type Values = Record<string, string | number>;

/** Something wrong in a scenario's files. Lines and columns count from 1; `problem` is an English sentence. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  path: string;
  code: ProblemCode;
  values: Values;
  problem: string;
}

/** Where something stands. `each` is the item for which a chart's `$each` was replaced; `key` points at the key itself. */
export interface Place {
  file: string;
  path: Path;
  each?: string | undefined;
  key?: boolean;
  /** Characters from the start of the file, where a path is not fine enough. */
  offset?: number;
}

/** Collects problems; the same one at the same place only once. */
export interface Report {
  add(place: Place, code: ProblemCode, values?: Values): void;
}

export interface Position {
  line: number;
  column: number;
}

/** A report that asks `locate` for the position of each place. */
export function createReport(locate: (place: Place) => Position): Report & { sorted(): Problem[] } {
  const problems = new Map<string, Problem>();
  return {
    add(place, code, values = {}) {
      const problem: Problem = {
        file: place.file,
        ...locate(place),
        path: place.path.join('.'),
        code,
        values,
        problem: sentence(code, values),
      };
      const key = JSON.stringify([problem.file, problem.line, problem.column, code, values]);
      if (!problems.has(key)) problems.set(key, problem);
    },
    sorted: () => [...problems.values()].sort(byPlace),
  };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
