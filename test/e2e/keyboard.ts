import type { Locator, Page } from 'playwright';

const MOST_STEPS = 150;

/**
 * Moves the focus to an element as a person at a keyboard does: Tab from element to element, arrows within a list of
 * which only one item is a tab stop. Fails if the element cannot be reached.
 */
export async function moveTo(page: Page, target: Locator): Promise<void> {
  const wanted = target.first();
  await wanted.waitFor({ state: 'visible' });
  for (let step = 0; step < MOST_STEPS; step++) {
    const where = await wanted.evaluate((element) => {
      const focused = document.activeElement;
      if (focused === element) return 'there';
      const group = element.closest('ul, [role=tablist], [role=radiogroup], fieldset');
      const inside = group !== null && focused !== null && focused !== group && group.contains(focused);
      const isStop =
        element instanceof HTMLElement &&
        element.tabIndex >= 0 &&
        !(element instanceof HTMLInputElement && element.type === 'radio');
      return inside && !isStop ? 'in its list' : 'elsewhere';
    });
    if (where === 'there') return;
    await page.keyboard.press(where === 'in its list' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

/** Moves to a button, a link or a tab, and presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await moveTo(page, target);
  await page.keyboard.press(key);
}
