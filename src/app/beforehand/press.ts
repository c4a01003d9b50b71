const PRESSED = 'data-pressed';

/** Remembers the last button pressed inside an element whose code has not come yet. */
export function keepPress(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    if (root.ariaBusy !== 'true') return;
    root.querySelector(`[${PRESSED}]`)?.removeAttribute(PRESSED);
    if (target instanceof Element) target.closest('button')?.setAttribute(PRESSED, '');
  });
}

/** The code has come: the element answers, and the button that was pressed meanwhile is pressed again. */
export function answerPress(root: HTMLElement): void {
  root.ariaBusy = null;
  const pressed = root.querySelector<HTMLElement>(`[${PRESSED}]`);
  pressed?.removeAttribute(PRESSED);
  pressed?.click();
}
