import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/chromium.ts';
import { isSoftware } from '../../src/stage/renderer.ts';
import { palettes } from '../../src/stage/palette.ts';
import type { Renderer } from '../../src/stage/types.ts';
import { servePage } from '../bench/browser/built.ts';
import type { DrawnBoard, Spot } from './board/page.ts';
import { coloursAround, count, difference, pictureOf, type Picture } from './board/pixels.ts';

declare global {
  interface Window {
    drawnBoard: DrawnBoard;
    framesAsked: number;
  }
}

const SIZE = { width: 960, height: 600 };
// A graphics card, where there is one, is left out: WebGL is then software, as on a remote desktop.
const SOFTWARE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

let served: Awaited<ReturnType<typeof servePage>>;
let browser: Browser;

beforeAll(async () => {
  served = await servePage(new URL('board/board.html', import.meta.url), 'board-smoke');
  const { args, ...options } = launchOptions();
  browser = await chromium.launch({ ...options, args: [...args, ...SOFTWARE], headless: true });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** The page with the built board in it, what it complained of, and the renderer that it took. */
async function open(asked: Renderer | null): Promise<{ page: Page; faults: string[]; renderer: Renderer }> {
  const page = await browser.newPage({ viewport: SIZE });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    window.framesAsked = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => {
      window.framesAsked++;
      return ask(draw);
    };
  });
  await page.goto(served.address);
  await page.waitForFunction('window.drawnBoard');
  // A part of Phaser that was left out stops it without a word.
  const opened = page.evaluate((one) => window.drawnBoard.open(one), asked);
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error(`no board: ${faults.join(' ')}`)), 15_000));
  return { page, faults, renderer: await Promise.race([opened, late]) };
}

const framesIn = (page: Page, ms: number): Promise<number> =>
  page.evaluate(async (time) => {
    const before = window.framesAsked;
    await new Promise((done) => setTimeout(done, time));
    return window.framesAsked - before;
  }, ms);

const asleep = (page: Page) => expect.poll(() => framesIn(page, 400), { timeout: 20_000 }).toBe(0);

/** Stations that a test does not find at their place. */
async function missing(page: Page, found: (middle: Spot, half: number) => boolean): Promise<string[]> {
  const spots = await page.evaluate(() => window.drawnBoard.spots());
  expect(spots.length).toBeGreaterThan(10);
  return spots.filter((it) => !found(it, it.radius + 2)).map(({ id }) => id);
}

const { basin, core, ring, danger, onDanger, act, warn, lines } = palettes.dark;

/** Everything at rest: each station has a ring, a core and something in or around it. */
const whole =
  (picture: Picture): Parameters<typeof missing>[1] =>
  (middle, half) =>
    coloursAround(picture, middle, half) >= 3;

/** On its way: each station has its core, or the diamond that fills it; lines and trains have neither colour. */
const cored =
  (picture: Picture): Parameters<typeof missing>[1] =>
  ({ x, y, radius }) =>
    [core, onDanger].some(
      (colour) => count(picture, colour, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }) > 8,
    );

const atRest: Partial<Record<Renderer, Picture>> = {};

describe.each(['webgl', 'canvas'] as const)('the built board on %s', (asked) => {
  test('draws the busiest minute, moving and at rest, without a complaint, and then draws no more', async () => {
    const { page, faults, renderer } = await open(asked);
    expect(renderer).toBe(asked);
    await page.evaluate(() => window.drawnBoard.move());
    expect(await framesIn(page, 300)).toBeGreaterThan(0);
    await asleep(page);
    const rest = await pictureOf(page);
    expect(await missing(page, whole(rest))).toEqual([]);
    for (const colour of [basin, ring, danger, act, warn, ...lines.slice(0, 4)])
      expect(count(rest, colour), `pixels of #${colour.toString(16)}`).toBeGreaterThan(30);

    // What moves is drawn by Phaser itself, what rests on sheets: both have to be seen.
    await page.evaluate(() => window.drawnBoard.back());
    await asleep(page);
    await page.evaluate(() => window.drawnBoard.move());
    const moving = await pictureOf(page);
    expect(await missing(page, cored(moving))).toEqual([]);
    expect(difference(moving, rest)).toBeGreaterThan(0.002);
    await asleep(page);
    expect(difference(await pictureOf(page), rest)).toBe(0);
    atRest[asked] = rest;
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('both renderers show the same picture', () => {
  expect(difference(atRest.webgl!, atRest.canvas!)).toBeLessThan(0.002);
});

test('software WebGL is found out, and the canvas taken', async () => {
  const { page, renderer } = await open(null);
  const driver = await page.evaluate(() => window.drawnBoard.driver());
  expect(driver, 'WebGL is there').not.toBeNull();
  expect(isSoftware(driver!), driver!).toBe(true);
  expect(renderer).toBe('canvas');
  await page.close();
});

/** Ratios of screens that are sold, and what browsers make of them when the reader zooms. */
const RATIOS = [1, 1.25, 1.5, 2, 3];
const ODD = { width: 963, height: 601 };

test('every pixel of the screen is one of the canvas, also when the ratio changes under a sleeping board', async () => {
  const { page, faults } = await open('canvas');
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(() => window.drawnBoard.move());
  await asleep(page);
  for (const ratio of [...RATIOS, 1]) {
    await devtools.send('Emulation.setDeviceMetricsOverride', { ...ODD, deviceScaleFactor: ratio, mobile: false });
    const pixels = { width: Math.round(ODD.width * ratio), height: Math.round(ODD.height * ratio) };
    await expect.poll(() => page.evaluate(() => window.drawnBoard.canvas()), { timeout: 5000 }).toEqual(pixels);
    await asleep(page);
    expect(count(await pictureOf(page), ring), `white at ${ratio}`).toBeGreaterThan(100 * ratio);
    mkdirSync('.cache/board', { recursive: true });
    await page.screenshot({ path: `.cache/board/ratio-${ratio}.png` });
  }
  expect(faults).toEqual([]);
  await page.close();
});
