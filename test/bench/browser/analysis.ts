/* How long the analysis of a whole exercise takes in a browser: `npm run bench -- browser analysis`. */
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../../scripts/chromium.ts';
import { createFileServer } from '../../../scripts/serve/server.ts';
import { loadFolder } from '../../../src/cli/folder.ts';
import { recordOf } from '../../../src/cli/record.ts';
import { play } from '../../../src/engine/index.ts';
import type { ExerciseRecord } from '../../../src/session/index.ts';
import { scenarios } from '../../../vite/scenarios.ts';
import { rows } from '../measure.ts';
import { atMost } from './figures.ts';
import type { Took } from './analysisPage.ts';

const POLICIES = ['textbook', 'fixed-schedule', 'passive', 'random'];

/** A browser's throttle slows the page's own thread; a worker's it leaves alone, so the page without one is measured too. */
const PLACES = [
  { name: 'worker', cpu: 1, worker: true },
  { name: 'worker, page ÷ 4', cpu: 4, worker: true },
  { name: 'no worker, ÷ 4', cpu: 4, worker: false },
] as const;

/** Time to the first curve and to the end, in milliseconds, of records of several policies. */
export async function analysisInBrowser(): Promise<string> {
  const out = fileURLToPath(new URL('../../../.cache/bench-analysis', import.meta.url));
  const root = fileURLToPath(new URL('.', import.meta.url));
  await build({
    ...{ configFile: false, logLevel: 'error', root, base: './' },
    plugins: [scenarios(fileURLToPath(new URL('../../../scenarios', import.meta.url)))],
    build: { outDir: out, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: `${root}analysis.html` } },
  });
  const { scenario } = loadFolder('scenarios/courrier-compromis');
  if (!scenario) throw new Error('the scenario cannot be read');
  const server = createFileServer(out);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/analysis.html`;
  const browser = await chromium.launch({ ...launchOptions(), headless: true });
  const lines: string[][] = [['', '', 'first curve', 'whole', 'exercises', 'score', 'best known']];
  try {
    for (const policy of POLICIES) {
      const record = recordOf(scenario, play(scenario, { seed: 7, variant: 'opportuniste', policy }));
      for (const place of PLACES) {
        const { first, ms, playthroughs, score, best } = await analyseIn(browser, address, record, place);
        lines.push([
          policy,
          place.name,
          atMost(first, 2000),
          atMost(ms, place.cpu > 1 ? 10_000 : 5000),
          ...[playthroughs, score, best].map(String),
        ]);
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return rows('Analysis of a whole exercise in Chromium, ms (first curve ≤ 2,000; ≤ 5,000, ÷ 4 ≤ 10,000)', lines);
}

async function analyseIn(
  browser: Browser,
  address: string,
  record: ExerciseRecord,
  place: (typeof PLACES)[number],
): Promise<Took> {
  const page = await browser.newPage();
  if (!place.worker) await page.addInitScript('delete globalThis.Worker');
  await page.goto(address);
  await page.waitForFunction('window.analyse');
  if (place.cpu > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: place.cpu });
  const { finished: _, ...entries } = record;
  const took = await page.evaluate<Took>(`window.analyse(${JSON.stringify(entries)})`);
  await page.close();
  return took;
}
