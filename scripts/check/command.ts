import { spawn } from 'node:child_process';
import type { Counts } from './report.ts';

/** Runs a package's command from the project's root, its output passed through; it counts as one test. */
export async function command(name: string, args: string[]): Promise<Counts> {
  return (await exit(name, args)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The same command with several lists of arguments, one after the other: one test each. */
export async function commands(name: string, lists: string[][]): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const args of lists) {
    const { passed, failed } = await command(name, args);
    if (failed > 0) console.log(`✗ ${name} ${args.join(' ')}`);
    counts.passed += passed;
    counts.failed += failed;
  }
  return counts;
}

/** The exit code of a command of the project's own packages. */
export function exit(name: string, args: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(`node_modules/.bin/${name}`, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
