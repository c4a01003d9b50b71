import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { createFileServer } from '../../../scripts/serve/server.ts';
import { launchOptions } from '../../../scripts/chromium.ts';
import { watch } from './probe.ts';

export interface Opened {
  page: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

export interface Machine {
  /** How many times slower the processor is made. */
  cpu: number;
  /** Slow 4G as Lighthouse and Chrome's own panel have it. */
  slow4g?: boolean;
  width?: number;
  height?: number;
}

/** Milliseconds until a browser that was just launched has drawn its own windows: they take a processor's time, too. */
const STARTED = 3000;

/** The build, served, and a browser: runs the work, then shuts both. */
export async function withGame(work: (open: (machine: Machine) => Promise<Opened>) => Promise<void>): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('Nothing is built: run "npm run build" first.');
  const server = createFileServer('dist');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ ...launchOptions(), headless: true });
  await new Promise((done) => setTimeout(done, STARTED));
  try {
    await work((machine) => openPage(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, machine));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function openPage(browser: Browser, address: string, machine: Machine): Promise<Opened> {
  const { cpu, slow4g = false, width = 1366, height = 768 } = machine;
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width, height } });
  const page = await context.newPage();
  await watch(page);
  const cdp = await context.newCDPSession(page);
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (slow4g) {
    const throughput = (1.6 * 1024 * 1024 * 0.9) / 8;
    const conditions = { offline: false, latency: 562, downloadThroughput: throughput, uploadThroughput: throughput };
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', conditions);
  }
  await page.goto(address, { waitUntil: 'commit' });
  return { page, cdp, close: () => context.close() };
}
