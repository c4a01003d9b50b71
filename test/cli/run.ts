import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { terminal } from '../../src/cli/terminal.ts';

export const TINY = 'test/scenarios/tiny';

/** One call of the terminal, as typed after `npm run -s exercise --`. */
export function call(line: string, environment: NodeJS.ProcessEnv = { LANG: 'en_GB.UTF-8' }) {
  const ended = terminal(line.split(' ').filter(Boolean), environment);
  if (ended instanceof Promise) throw new Error('this command takes time: use callLater');
  return ended;
}

/** The same, for a command that takes time. */
export async function callLater(line: string, environment: NodeJS.ProcessEnv = { LANG: 'en_GB.UTF-8' }) {
  return terminal(line.split(' ').filter(Boolean), environment);
}

/** The JSON document that a call prints. */
export function json(line: string): Record<string, never> {
  const { out, err } = call(`${line} --json`);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Record<string, never>;
}

/** A folder that is gone when the test is over. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cellule-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
