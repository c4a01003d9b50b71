import { finish } from './exercise.ts';
import { begin, round } from './hand.ts';
import type { Opened } from './page.ts';

/** Megabytes of script memory at the title after each of several exercises in a row, garbage swept. */
export async function memory({ page, cdp }: Opened, times: number): Promise<number[]> {
  const sizes: number[] = [];
  for (let time = 0; time < times; time++) {
    await begin(page, time + 1);
    await round(page, 0, 30);
    await finish({ page });
    await page.locator('dialog[role=alertdialog] .button--large').click();
    await page.locator('.debrief').waitFor();
    await page.locator('header button').first().click();
    await page.getByRole('article').first().waitFor();
    await page.waitForTimeout(7000);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
    sizes.push(usedSize / 1e6);
  }
  return sizes;
}
