import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Path of a Chromium or Chrome on this machine: CHROME_PATH, Playwright's own, then the system's. */
export function findChromium(): string | undefined {
  return [process.env.CHROME_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

/** Launch options for tests: headless, and without a sandbox where the user is root, which Chromium requires. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return executablePath ? { executablePath, args } : { args };
}
