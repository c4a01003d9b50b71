/** Something wrong in a file: lines and columns count from 1. */
export interface InputProblem {
  file: string;
  line: number;
  column: number;
  path: string;
  problem: string;
}

/** What a command answers: one JSON document, and the same for a reader. */
export interface Answer {
  json: unknown;
  text: string;
  /** Given beside an answer that is not good: they are printed too, and the exit code is 1. */
  problems?: InputProblem[];
}

/** The input is bad: exit code 1. */
export class InputError extends Error {
  constructor(readonly problems: InputProblem[]) {
    super('bad input');
  }
}

/** The call is wrong: exit code 2. The message is for the person who called. */
export class CallError extends Error {}

/** `file:line:column path problem`, as editors and terminals link it. */
export function problemLine({ file, line, column, path, problem }: InputProblem): string {
  return [`${file}:${line}:${column}`, path, problem].filter((part) => part !== '').join(' ');
}
