import type { Denial, Denied } from '../../session/index.ts';

/** Why nothing came of an ask: the server's own word, or that there is none, or no answer. */
export type Denying = Denial | 'no-server' | 'no-answer';

/** Why the server said no, or said nothing. */
export class DeniedError extends Error {
  /** As the title explains them. */
  readonly problems: { code: string; path: string; values: Record<string, string | number> }[];
  constructor(readonly denial: Denying) {
    super(denial);
    this.problems = [{ code: denial, path: '', values: {} }];
  }
}

/** The answer, or a `DeniedError`. */
export function granted<T extends object>(answer: T | Denied): T {
  if ('denied' in answer) throw new DeniedError(answer.denied);
  return answer;
}

/** Whether the same may be asked again later, and granted. */
export function mayPass(denial: Denying): boolean {
  return ['no-server', 'no-answer', 'too-many', 'full', 'broken'].includes(denial);
}
