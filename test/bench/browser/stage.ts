/* Frames a second of the board while its busiest fixture moves: `npx tsx test/bench/browser/stage.ts`. */
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.ts';
import { rows } from '../measure.ts';
import { servePage } from './built.ts';
import { atLeast, atMost, quantile } from './figures.ts';
import { measured, watch } from './probe.ts';

const SECONDS = 4;
const PLACES = [
  { name: '627 × 325', width: 627, height: 325, density: 1 },
  { name: '882 × 533', width: 882, height: 533, density: 1 },
  { name: '1280 × 800', width: 1280, height: 800, density: 1 },
  { name: '768 × 614 at 2', width: 768, height: 614, density: 2 },
] as const;

interface Pace {
  name: string;
  renderer: string;
  /** Frames that the browser showed in a second. */
  fps: number;
  /** Script of a frame at p95, in milliseconds. */
  script: number;
}

/** The board alone, built as in the game, moving without a pause in a Chromium without a graphics card. */
export async function boardAtWork(renderer: 'canvas' | 'webgl' | null = null): Promise<Pace[]> {
  const served = await servePage(new URL('stage.html', import.meta.url), 'bench-stage');
  const browser = await chromium.launch({ ...launchOptions(), headless: true });
  const paces: Pace[] = [];
  try {
    for (const { name, width, height, density } of PLACES) {
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: density });
      await watch(page);
      await page.goto(served.address);
      await page.waitForFunction('window.runBoard');
      await page.evaluate(`void window.runBoard(${JSON.stringify(renderer)}, ${SECONDS + 2})`);
      await page.waitForTimeout(1200);
      const before = (await measured(page)).frames.length;
      await page.waitForTimeout(SECONDS * 1000);
      const frames = (await measured(page)).frames.slice(before);
      const used = page.locator('html[data-ran]');
      await used.waitFor({ state: 'attached' });
      paces.push({
        name,
        renderer: (await used.getAttribute('data-ran')) ?? '',
        fps: frames.length / SECONDS,
        script: quantile(frames, 0.95),
      });
      await page.close();
    }
  } finally {
    await browser.close();
    served.close();
  }
  return paces;
}

/** The paces, beside their limits. */
export function busiest(paces: Pace[]): string {
  const lines = paces.map(({ name, renderer, fps, script }) => [name, renderer, atLeast(fps, 50, 1), atMost(script, 4, 1)]);
  return rows('Busiest board, no graphics card', [['', 'renderer', 'fps (≥ 50)', 'script ms p95 (≤ 4)'], ...lines]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv[2];
  console.log(busiest(await boardAtWork(asked === 'webgl' || asked === 'canvas' ? asked : null)));
}
