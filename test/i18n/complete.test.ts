import { expect, test } from 'vitest';
import problems from '../../locales/fr/problems.json' with { type: 'json' };
import refusals from '../../locales/fr/refusals.json' with { type: 'json' };
import type { Refusal } from '../../src/engine/types.ts';
import type { RecordProblemCode } from '../../src/session/index.ts';

// The compiler checks that no member is missing; the English file has the same keys by locales.test.ts.
const everyRefusal: Record<Refusal, string> = refusals;
const everyProblem: Record<RecordProblemCode, string> = problems;

test('every refusal and every fault of a record is a sentence', () => {
  for (const text of Object.values({ ...everyRefusal, ...everyProblem })) expect(text).toMatch(/^.+\.$/);
});
