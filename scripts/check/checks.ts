import { readdirSync } from 'node:fs';
import { ensureChromium } from '../install-chromium.ts';
import type { Counts } from './report.ts';
import { command, commands } from './command.ts';
import { vitest } from './vitest.ts';

interface Check {
  name: string;
  what: string;
  run: () => Promise<Counts>;
}

const none: Counts = { passed: 0, failed: 1, skipped: 0 };

/** In the order in which they run: the quickest to fail first. */
export const checks: Check[] = [
  { name: 'types', what: 'TypeScript, with each configuration', run: () => commands('tsc', configurations()) },
  { name: 'lint', what: 'ESLint', run: () => command('eslint', ['.', '--max-warnings', '0']) },
  { name: 'format', what: 'Prettier', run: () => command('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'spelling', what: 'CSpell, in French and English', run: () => command('cspell', ['lint', '--no-progress', '--quiet']) },
  { name: 'unit', what: 'units, laws, architecture', run: () => vitest('unit') },
  { name: 'scenarios', what: 'every scenario', run: () => vitest('scenarios') },
  { name: 'build', what: 'Vite', run: () => command('vite', ['build', '--logLevel', 'warn']) },
  { name: 'browser', what: 'panels and stage in a browser', run: async () => (ensureChromium() ? vitest('browser') : none) },
  { name: 'e2e', what: 'whole exercises in a browser', run: async () => (ensureChromium() ? vitest('e2e') : none) },
];

function configurations(): string[][] {
  const files = readdirSync('.').filter((name) => /^tsconfig(\.\w+)*\.json$/.test(name) && name !== 'tsconfig.base.json');
  return files.sort().map((file) => ['-p', file]);
}
