import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFolder } from '../../src/cli/folder.ts';
import { namesOf } from '../../src/debrief/index.ts';
import { createCatalogue, LANGS, loadSpaces, wordsIn, type Lang } from '../../src/i18n/index.ts';
import { PAPER_SPACES, PAPERS, paperHtml, paperName, paperOf, type PaperKind } from '../../src/papers/index.ts';
import { scenario, wordsOf } from './game.ts';
import { expectAccessible, openGame, useBrowser } from './page.ts';

useBrowser();

const fr = { app: wordsOf('app', 'fr'), papers: wordsOf('papers', 'fr'), words: wordsOf('facilitator', 'fr') };
const en = wordsOf('papers', 'en');
const { texts } = scenario();

test('a facilitator takes the papers away and prints them, from the title and from the console', async () => {
  const { page, faults, close } = await openGame('fr');
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector('.printed h1')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.reload();
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: texts.fr.title }) });
  await card.getByText(fr.app('title.options'), { exact: true }).click();
  await card.getByRole('button', { name: fr.app('title.papers') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expectAccessible(page, 'papers');
  for (const kind of ['handbook', 'kit', 'grid', 'chronogramme'] as const) {
    const name = fr.papers('menu.downloadNamed', { title: fr.papers(`${kind}.title`) });
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name, exact: true }).click()]);
    expect(file.suggestedFilename()).toBe(`cellule-72-courrier-compromis-${kind}-fr.html`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(fr.papers(`${kind}.title`));
  }
  await dialog.getByLabel('English').check();
  await dialog.getByRole('button', { name: fr.papers('menu.printNamed', { title: fr.papers('kit.title') }) }).click();
  await expect.poll(() => page.evaluate(() => document.body.dataset.printed)).toBe(en('kit.title'));
  expect(await page.locator('.printed').count()).toBe(0);
  await page.keyboard.press('Escape');

  await card.getByRole('button', { name: fr.app('title.table') }).click();
  await page.getByRole('tab', { name: fr.words('tabs.room') }).click();
  await page.getByRole('button', { name: fr.app('title.papers') }).click();
  await page.getByRole('dialog').getByText(fr.papers('menu.intro')).waitFor();
  expect(faults).toEqual([]);
  await close();
});

const catalogue = createCatalogue();
const folder = mkdtempSync(join(tmpdir(), 'papers-'));
beforeAll(() => loadSpaces(catalogue, PAPER_SPACES));
afterAll(() => rmSync(folder, { recursive: true }));

/** Points, as a PDF counts: 210 by 297 mm. */
const A4 = [595, 842];
/** A paper that nobody prints is a failure. */
const MOST: Record<PaperKind, number> = { handbook: 14, kit: 16, grid: 20, chronogramme: 20 };

const cases = ['courrier-compromis', 'prise-de-poste'].flatMap((id) =>
  LANGS.flatMap((lang) => PAPERS.map((kind): [string, Lang, PaperKind] => [id, lang, kind])),
);

test.each(cases)('%s, %s, %s: A4 pages, few enough to be printed, on which nothing is cut', async (id, lang, kind) => {
  const made = loadFolder(`scenarios/${id}`).scenario ?? expect.unreachable();
  const paper = paperOf(kind, made, wordsIn(catalogue, lang), namesOf(made));
  const file = join(folder, paperName(paper, id));
  writeFileSync(file, paperHtml(paper));
  // What the page's margins leave of A4, in pixels of a 96th of an inch.
  const inch = (mm: number): number => Math.floor((mm / 25.4) * 96);
  const [width, height] = paper.landscape ? [inch(273), inch(179)] : [inch(176), inch(261)];
  const { page, faults, close } = await openGame(lang, { viewport: { width, height } }, pathToFileURL(file).href);
  await page.emulateMedia({ media: 'print' });
  expect(await cutParts(page, height)).toEqual([]);
  await expectAccessible(page, kind);

  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  const [short = 0, long = 0] = A4;
  for (const { width: wide, height: high } of pages) {
    expect(Math.abs(wide - (paper.landscape ? long : short))).toBeLessThan(1.5);
    expect(Math.abs(high - (paper.landscape ? short : long))).toBeLessThan(1.5);
  }
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThanOrEqual(MOST[kind]);
  expect(faults).toEqual([]);
  await close();
});

/** Texts and tables that stick out of the page or of their own box, and rows that no page can hold whole. */
function cutParts(page: Page, height: number): Promise<string[]> {
  return page.evaluate((most) => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll<HTMLElement>('.paper *')].flatMap((one) => {
      const box = one.getBoundingClientRect();
      const hidden = one.closest('.plain caption, colgroup') !== null;
      const wide = box.right > edge || box.left < -1 || one.scrollWidth > one.clientWidth + 1;
      const high = one.matches('tr, blockquote, .lines, .notice, li, .strip, .short') && box.height > most;
      const named = `${one.tagName.toLowerCase()}.${one.className}: ${(one.textContent ?? '').slice(0, 40)}`;
      if (hidden || one.clientWidth === 0) return high ? [`too high: ${named}`] : [];
      return [...(wide ? [`too wide: ${named}`] : []), ...(high ? [`too high: ${named}`] : [])];
    });
  }, height);
}

/** The pages of a PDF as Chromium writes it: each names its own box. */
function pagesOf(pdf: Buffer): { width: number; height: number }[] {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b[^s][\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
