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

/** What the README shows, by file: a case, as it is at 1366 × 768 in English. */
const SHOWN = { play: 'play/night', debrief: 'debrief/good', console: 'console/night' };

/** Photographs every case whose name holds `part`, in every look; answers how many pictures there are. */
export function shoot(address: string, part: string): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  return photographing(async (page) => {
    let taken = 0;
    for (const name of await names(page, address)) {
      if (!name.includes(part)) continue;
      for (const { size, ...look } of LOOKS) {
        const width = await open(page, address, name, size, look);
        const label = [name.replace('/', '.'), ...Object.values(look), width].join('-');
        await page.screenshot({ path: `${FOLDER}/${label}.png`, fullPage: !name.startsWith('board/') });
        taken++;
      }
    }
    return taken;
  });
}

/** Photographs what the README shows; answers how many pictures there are. */
export function shootReadme(address: string): Promise<number> {
  return photographing(async (page) => {
    for (const [file, name] of Object.entries(SHOWN)) {
      await open(page, address, name, '1366x768', { lang: 'en', theme: 'dark' });
      await page.screenshot({ path: `assets/screenshots/${file}.jpg`, type: 'jpeg', quality: 82 });
    }
    return Object.keys(SHOWN).length;
  });
}

async function photographing(work: (page: Page) => Promise<number>): Promise<number> {
  const browser = await chromium.launch({ ...launchOptions(), headless: true });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
  try {
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** Opens a case in a look and waits until it is drawn; answers the width of the page. */
async function open(page: Page, address: string, name: string, size: string, look: Record<string, string>): Promise<number> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  await page.setViewportSize({ width, height });
  await page.goto(`${address}?${new URLSearchParams({ case: name, ...look }).toString()}`);
  // An analysis takes a while.
  await page.locator(`html[data-drawn="${name}"]`).waitFor({ state: 'attached', timeout: 120_000 });
  // The board comes with a chunk of its own, and draws in the frame after.
  const board = (await page.locator('html[data-board]').count()) > 0;
  if (board) await page.waitForTimeout(700);
  return width;
}

async function names(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.locator('.gallery__cases').waitFor();
  return page.locator('.gallery__cases a').allTextContents();
}
