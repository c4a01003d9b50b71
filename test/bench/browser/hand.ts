import type { Page } from 'playwright';

/** A player's hand on the built game: presses what is on screen, with the pointer and the keyboard. */
export interface Hand {
  /** Presses the first (or the n-th) such element in sight; false if there is none. */
  press(selector: string, n?: number): Promise<boolean>;
  key(key: string): Promise<void>;
  type(text: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
  over(): Promise<boolean>;
}

export function hand(page: Page): Hand {
  const spot = (selector: string, n: number): Promise<{ x: number; y: number } | null> =>
    page.evaluate(
      ([wanted, index]) => {
        const shown = [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility());
        const element = shown[index % Math.max(1, shown.length)];
        if (!element) return null;
        element.scrollIntoView({ block: 'nearest' });
        const box = element.getBoundingClientRect();
        return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
      },
      [selector, n] as const,
    );
  return {
    async press(selector, n = 0) {
      const at = await spot(selector, n);
      if (at) await page.mouse.click(at.x, at.y);
      return at !== null;
    },
    key: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text, { delay: 60 }),
    wait: (milliseconds) => page.waitForTimeout(milliseconds),
    over: async () => (await page.locator(OVER).count()) > 0,
  };
}

/** The dialog that says that the exercise has ended. */
const OVER = 'dialog[role=alertdialog] .button--large';
const TAB = '[role=tab]';
const FREE = '.option:not([aria-disabled])';

/** From the title to the first minute of a seeded exercise. */
export async function begin(page: Page, seed: number): Promise<void> {
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Courrier compromis' }) });
  await card.locator('summary').first().click();
  await card.locator('input[inputmode=numeric]').fill(String(seed));
  await card.getByRole('button', { name: /^Commencer/ }).click();
  await page.getByRole('button', { name: 'Prendre la cellule' }).click();
  await page.locator(TAB).first().waitFor();
}

/** Everything that a player does on this screen, once each, with a breath between. `turn` picks other things each time. */
export async function round(page: Page, turn: number, breath: number): Promise<void> {
  const h = hand(page);
  const doing: (() => Promise<unknown>)[] = [
    () => h.press(TAB, 0),
    () => h.press('.pair__list .list__item', 0),
    () => h.press(`.decision ${FREE}`, turn),
    () => h.key('u'),
    () => h.press(TAB, 1),
    () => h.press('.pair__list .list__item', turn),
    () => h.press(`.give ${FREE}, .give .button--primary:not([aria-disabled])`),
    () => h.key('d'),
    () => h.press(`.decision ${FREE}`, turn),
    () => h.press(TAB, 2),
    () => h.press('.pair__list .list__item', turn * 2),
    () => h.press('.radios input:not(:disabled)', 0),
    () => h.press('.notice-form__content input', turn),
    () => (turn % 3 === 0 ? h.press('.notice-form [type=submit]') : h.key('n')),
    () => h.press(TAB, 3),
    () => h.press(TAB, 4),
    () => (turn % 4 === 1 ? h.press('.log .field__input').then(() => h.type('mail')) : h.key('6')),
    () => h.key('6'),
    () => h.press('.job__out'),
    () => h.press('dialog[open] .button'),
    () => h.press('.now__act', turn),
  ];
  for (const act of doing) {
    if (await h.over()) return;
    await act();
    await h.wait(breath);
    // A dilemma stops the clock by itself: the player goes on.
    if ((turn + 1) % 2 === 0) await resume(page);
  }
  await resume(page);
}

/** Starts the clock again if it stands. */
export async function resume(page: Page): Promise<void> {
  const stands = await page.locator('.reason:not(.reason--none)').count();
  if (stands > 0 && !(await hand(page).over())) await hand(page).press('.bar__run');
}
