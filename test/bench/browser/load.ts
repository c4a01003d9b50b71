import type { Opened } from './page.ts';
import { measured } from './probe.ts';

/** Milliseconds from the navigation until each is there. */
export interface Load {
  title: number;
  /** From the press on "start" at the title to a briefing that can be left. */
  briefing: number;
  /** From the press on "take over" to the drawn board, by a player who reads nothing. */
  board: number;
  /** From the navigation to the board, less the pauses of the hand: there are none. */
  whole: number;
}

/** From an empty cache to the board, pressing each button as soon as it is there. */
export async function load({ page }: Opened): Promise<Load> {
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  const start = page.getByRole('button', { name: /^Commencer/ }).last();
  await start.waitFor();
  // By the page's own clock: the hand of the test is slow to see, on a slow processor.
  const title = (await measured(page)).pressable ?? (await now());
  await start.click();
  const pressed = await now();
  const takeOver = page.getByRole('button', { name: 'Prendre la cellule' });
  await takeOver.waitFor();
  const briefing = await now();
  await takeOver.click();
  const taken = await now();
  await page.locator('.board__stage [data-drawn]').waitFor();
  const board = await now();
  return { title, briefing: briefing - pressed, board: board - taken, whole: board };
}
