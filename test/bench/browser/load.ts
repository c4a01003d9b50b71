import type { Opened } from './page.ts';
import { measured } from './probe.ts';

/** Milliseconds from the navigation until each is there. */
export interface Load {
  title: number;
  /** From the press on "start" at the title to a briefing that can be left. */
  briefing: number;
  /** From the press on "take over" to the drawn board, by a player who reads nothing. */
  board: number;
  /** All three, one after the other. */
  whole: number;
}

/** Far more than the title takes: until then nothing asks the page for anything, since being asked takes a slow processor's time. */
const ALONE = 4000;

/** Milliseconds from the navigation until the title can be used; endless if never. */
export async function titleUsable({ page }: Opened): Promise<number> {
  await page.waitForTimeout(ALONE);
  return (await measured(page)).usable ?? Infinity;
}

/** From an empty cache to the board, pressing each button as soon as it is there. */
export async function load(opened: Opened): Promise<Load> {
  const { page } = opened;
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  const title = await titleUsable(opened);
  const start = page.getByRole('button', { name: /^Commencer/ }).last();
  await start.click();
  const pressed = await now();
  const takeOver = page.getByRole('button', { name: 'Prendre la cellule' });
  await takeOver.waitFor();
  const briefing = await now();
  await takeOver.click();
  const taken = await now();
  await page.locator('.board__stage [data-drawn]').waitFor();
  const board = await now();
  return { title, briefing: briefing - pressed, board: board - taken, whole: title + briefing - pressed + board - taken };
}
