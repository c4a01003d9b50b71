import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const DIST = process.env.E2E_DIST ?? 'dist';
const page = readFileSync(`${DIST}/index.html`, 'utf8');
const files = readdirSync(`${DIST}/assets`);
const zipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Scripts that the page names itself: they are loaded before anything is asked for. */
const titleScripts = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, path]) => `${DIST}/${path}`);

test('the title’s code weighs at most 60 kB', () => {
  expect(titleScripts.length).toBeGreaterThan(0);
  expect(titleScripts.reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(60_000);
});

test('the whole game’s code weighs at most 600 kB, the map’s chunk included, Word export aside; a scenario 150 kB; the fonts 80 kB', () => {
  const weigh = (end: RegExp, measure: (path: string) => number) =>
    files.filter((name) => end.test(name)).reduce((sum, name) => sum + measure(`${DIST}/assets/${name}`), 0);
  // What writes a Word file comes when one is asked for; what a scenario tells is no code, and has a limit of its own.
  const aside = files.filter((name) => /^(document|layout)-.*\.js$/.test(name)).map((name) => zipped(`${DIST}/assets/${name}`));
  const told = files
    .filter((name) => /^(courrier-compromis|prise-de-poste)-.*\.js$/.test(name))
    .map((name) => zipped(`${DIST}/assets/${name}`));
  expect([aside.length, told.length]).toEqual([2, 2]);
  const sum = (sizes: number[]) => sizes.reduce((one, other) => one + other, 0);
  expect(weigh(/\.js$/, zipped) - sum(aside) - sum(told)).toBeLessThanOrEqual(600_000);
  expect(Math.max(...told)).toBeLessThanOrEqual(150_000);
  expect(weigh(/\.woff2?$/, (path) => readFileSync(path).length)).toBeLessThanOrEqual(80_000);
});

test('the map with its part of Phaser weighs at most 200 kB', () => {
  const map = files.filter((name) => /^(stage|phaser)-.*\.js$/.test(name));
  expect(map.length).toBeGreaterThan(0);
  expect(map.reduce((sum, name) => sum + zipped(`${DIST}/assets/${name}`), 0)).toBeLessThanOrEqual(200_000);
});

test('neither the engine nor the map is loaded with the title', () => {
  const heavy = files.filter((name) => /^(engine|session|stage|phaser)-/.test(name));
  expect(heavy.length).toBeGreaterThan(0);
  for (const name of heavy) expect(page).not.toContain(name);
});

test('the page allows inline what it holds inline, to the letter, and nothing else', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  for (const element of ['script', 'style']) {
    const inline = [...page.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, text = '']) => text);
    expect(inline.length).toBe(1);
    const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(policy.split('; ').find((rule) => rule.startsWith(`${element}-src`))).toBe(
      `${element}-src 'self' ${hashes.join(' ')}`,
    );
  }
});

test('the server sends the policy, the types and how long to keep', async () => {
  const answer = (path: string, init?: RequestInit) => fetch(inject('origin') + path, init);
  const title = await answer('/');
  expect(title.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(title.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(title.headers.get('cache-control')).toBe('no-cache');
  expect(title.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const script = await answer(`/assets/${files.find((name) => name.endsWith('.js'))}`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const again = await answer('/', { headers: { 'if-none-match': title.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  // A browser takes them for the page that it has kept.
  expect(again.headers.get('content-security-policy')).toBe(title.headers.get('content-security-policy'));
});

test('the server gives nothing outside the build', async () => {
  const status = async (path: string, init?: RequestInit) => (await fetch(inject('origin') + path, init)).status;
  expect(await status('/../package.json')).toBe(404);
  expect(await status('/%2e%2e/package.json')).toBe(404);
  expect(await status('/..%2fpackage.json')).toBe(404);
  expect(await status('/assets')).toBe(404);
  expect(await status('/%00')).toBe(404);
  expect(await status('/', { method: 'POST' })).toBe(405);
});
