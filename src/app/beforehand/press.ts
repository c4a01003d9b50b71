const PRESSED = 'data-pressed';

/**
 * Remembers the last button pressed inside an element whose code has not come yet, and keeps the browser from doing what
 * it would by itself: a form would be sent, and a fold opened that loses what is typed in it.
 */
export function keepPress(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    if (root.ariaBusy !== 'true' || !(event.target instanceof Element)) return;
    const pressed = event.target.closest('button, summary');
    if (!pressed) return;
    event.preventDefault();
    root.querySelector(`[${PRESSED}]`)?.removeAttribute(PRESSED);
    pressed.setAttribute(PRESSED, '');
  });
}

/** The code has come: the element answers, and the button that was pressed meanwhile is pressed again. */
export function answerPress(root: HTMLElement): void {
  root.ariaBusy = null;
  const pressed = root.querySelector<HTMLElement>(`[${PRESSED}]`);
  pressed?.removeAttribute(PRESSED);
  pressed?.click();
}
