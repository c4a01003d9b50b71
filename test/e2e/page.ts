import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchOptions } from '../../scripts/chromium.ts';

// cspell:words weberror

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;

/** One browser for the tests of a file, with further arguments of Chromium's own. */
export function useBrowser(...more: string[]): void {
  beforeAll(async () => {
    const { args, ...options } = launchOptions();
    browser = await chromium.launch({ ...options, args: [...args, ...more], headless: true });
  });
  afterAll(() => browser?.close());
}

/** A page, and whatever it did that it must not do. */
export interface Watched {
  page: Page;
  /** Requests to anywhere else, errors, violations of the content security policy. */
  faults: string[];
  close(): Promise<void>;
}

/** Opens the game in a fresh profile; from its server, or at an address whose folder is then all that it may read. */
export async function openGame(
  lang: 'fr' | 'en',
  options: BrowserContextOptions = {},
  address = `${inject('origin')}/`,
): Promise<Watched> {
  if (!browser) throw new Error('useBrowser() was not called');
  const home = new URL('.', address).href;
  const context = await browser.newContext({
    ...{ locale: lang === 'fr' ? 'fr-FR' : 'en-GB', viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  // Of every window: a projection is one of its own.
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`request to ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** Fails on anything that axe-core calls serious or critical on the screen as it is now. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Evaluated from outside, as the content security policy lets no script in.
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } };
    // Axe would ask for the style again, which a page opened from a folder may not.
    const preload = location.protocol !== 'file:';
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { preload, runOnly: { type: 'tag', values: tags } });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
  expect(found, screen).toEqual([]);
}

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}
