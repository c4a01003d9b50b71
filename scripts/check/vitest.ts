import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { exit } from './command.ts';
import type { Counts } from './report.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** Runs one project of vitest.config.ts and counts its tests; a file that cannot be loaded counts as one failure. */
export async function vitest(project: string): Promise<Counts> {
  const file = `.cache/test/${project}.json`;
  mkdirSync('.cache/test', { recursive: true });
  rmSync(file, { force: true });
  const code = await exit('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counts = read(file);
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function read(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
