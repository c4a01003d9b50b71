/** Builds, serves, and has Lighthouse judge the title of the built page: `npm run lighthouse`. Fails under 95 of 100. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { findChromium, launchOptions } from './chromium.ts';
import { ensureChromium } from './install-chromium.ts';
import { listen } from './serve/listen.ts';
import { createFileServer } from './serve/server.ts';

const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Waits until the browser answers on its port; throws after ten seconds. */
async function answered(port: number): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Chromium does not answer.');
}

function launch(port: number, profile: string): ChildProcess {
  const path = findChromium();
  if (!path) throw new Error('There is no Chromium.');
  const own = ['--headless=new', '--no-first-run', '--disable-extensions', `--user-data-dir=${profile}`];
  return spawn(path, [...own, `--remote-debugging-port=${port}`, ...launchOptions().args, 'about:blank'], { stdio: 'ignore' });
}

if (!ensureChromium()) process.exit(1);
execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
const server = createFileServer(fileURLToPath(new URL('../dist', import.meta.url)));
const origin = `http://127.0.0.1:${await listen(server, 7300, '127.0.0.1')}`;
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const port = await freePort();
const browser = launch(port, profile);
try {
  await answered(port);
  const result = await lighthouse(`${origin}/`, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
  if (!result) throw new Error('Lighthouse gave no result.');
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  for (const { id, title, score, auditRefs } of Object.values(categories)) {
    const points = Math.round((score ?? 0) * 100);
    console.log(`${title.padEnd(16)} ${String(points).padStart(3)}`);
    if (points < LEAST) process.exitCode = 1;
    if (points === 100) continue;
    for (const ref of auditRefs) {
      const audit = audits[ref.id];
      if (!audit || ref.weight === 0 || audit.score === null || audit.score === 1) continue;
      console.log(`  ${id === 'performance' ? (audit.displayValue ?? '').padEnd(8) : '-'} ${audit.title}`);
    }
  }
  if (process.exitCode === 1) console.error(`Less than ${LEAST}.`);
} finally {
  const gone = new Promise((done) => browser.once('exit', done));
  browser.kill();
  await gone;
  server.closeAllConnections();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
