import { expect, test } from 'vitest';
import { closing, table } from '../../scripts/check/report.ts';

const outcome = (name: string, passed: number, failed: number) => ({ name, passed, failed, skipped: 0, seconds: 1 });

test('the last line sums every kind of check', () => {
  const outcomes = [outcome('types', 4, 0), outcome('unit', 200, 3)];
  expect(closing(outcomes)).toEqual({ line: '204 passed, 3 failed', ok: false });
  expect(table(outcomes)).toContain('207 tests ran.');
});

test('all good, or nothing run at all', () => {
  expect(closing([outcome('types', 4, 0)]).ok).toBe(true);
  expect(closing([]).ok).toBe(false);
});
