/** How many tests of one kind passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Outcome extends Counts {
  name: string;
  seconds: number;
}

/** One line for each kind of check, and how many tests ran in all. */
export function table(outcomes: Outcome[]): string {
  const rows = outcomes.map(
    ({ name, passed, failed, skipped, seconds }) =>
      `  ${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed` +
      `${skipped > 0 ? ` ${skipped} skipped` : ''}   ${seconds.toFixed(1)} s`,
  );
  const { passed, failed } = sum(outcomes);
  return `\n${rows.join('\n')}\n\n${passed + failed} tests ran.`;
}

/** The last line, and whether everything held. A run without a single test does not hold. */
export function closing(outcomes: Outcome[]): { line: string; ok: boolean } {
  const { passed, failed } = sum(outcomes);
  return { line: `${passed} passed, ${failed} failed`, ok: failed === 0 && passed > 0 };
}

function sum(outcomes: Outcome[]): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const outcome of outcomes) {
    passed += outcome.passed;
    failed += outcome.failed;
  }
  return { passed, failed };
}
