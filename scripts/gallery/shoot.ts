import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../chromium.ts';

const FOLDER = '.cache/gallery';

/** Together they show each language, theme, contrast, size and length at least once with each case. */
const LOOKS = [
  { lang: 'fr', theme: 'dark', size: '1366x768' },
  { lang: 'en', theme: 'light', size: '1366x768' },
  { lang: 'fr', theme: 'light', size: '1024x768' },
  { lang: 'en', theme: 'dark', contrast: 'high', size: '820x1180' },
  { lang: 'en', theme: 'dark', size: '390x844' },
  { lang: 'fr', theme: 'light', contrast: 'high', size: '390x844' },
  { lang: 'fr', theme: 'dark', text: 'long', size: '390x844' },
  { lang: 'en', theme: 'light', text: 'long', size: '1366x768' },
] as const;

/** Photographs every case whose name holds `part`, in every look; answers how many pictures there are. */
export async function shoot(address: string, part: string): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ ...launchOptions(), headless: true });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
  let taken = 0;
  for (const name of await names(page, address)) {
    if (!name.includes(part)) continue;
    for (const { size, ...look } of LOOKS) {
      const [width = 0, height = 0] = size.split('x').map(Number);
      await page.setViewportSize({ width, height });
      await page.goto(`${address}?${new URLSearchParams({ case: name, ...look }).toString()}`);
      // An analysis takes a while.
      await page.locator(`html[data-drawn="${name}"]`).waitFor({ state: 'attached', timeout: 120_000 });
      // The board comes with a chunk of its own, and draws in the frame after.
      const board = (await page.locator('html[data-board]').count()) > 0;
      if (board) await page.waitForTimeout(700);
      const label = [name.replace('/', '.'), ...Object.values(look), width].join('-');
      await page.screenshot({ path: `${FOLDER}/${label}.png`, fullPage: !name.startsWith('board/') });
      taken++;
    }
  }
  await browser.close();
  return taken;
}

async function names(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.locator('.gallery__cases').waitFor();
  return page.locator('.gallery__cases a').allTextContents();
}
