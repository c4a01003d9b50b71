import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Finds a browser for the tests, or installs one; false, with one line that says how, where neither works. */
export function ensureChromium(): boolean {
  if (findChromium()) return true;
  console.log('No Chromium found: trying Playwright’s own.');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findChromium()) return true;
  if (process.getuid?.() === 0) {
    console.log('Trying the system’s package.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    if (findChromium()) return true;
  }
  console.error('No browser for the tests: run "npx playwright install chromium", or set CHROME_PATH to a Chromium or Chrome.');
  return false;
}

function run(command: string, args: string[]): void {
  // A blocked download must not hold the tests for long.
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
