import { begin } from './hand.ts';
import type { Opened } from './page.ts';
import { measured } from './probe.ts';

const STILL = 3000;

/** Animation frames that asked for script while the clock stood and nothing moved, over three seconds. */
export async function framesAtRest({ page }: Opened): Promise<number> {
  await begin(page, 7);
  await page.locator('.board__stage [data-drawn]').waitFor();
  await page.waitForTimeout(4000);
  const before = (await measured(page)).frames.length;
  await page.waitForTimeout(STILL);
  return (await measured(page)).frames.length - before;
}

/** Script of each animation frame, in milliseconds, while an exercise runs at ×5 and things move on the board. */
export async function framesAtWork({ page }: Opened): Promise<number[]> {
  const before = (await measured(page)).frames.length;
  await page.locator('.paces__one').last().click();
  for (let turn = 0; turn < 40; turn++) {
    await page.keyboard.press('n');
    await page.waitForTimeout(200);
  }
  return (await measured(page)).frames.slice(before);
}
