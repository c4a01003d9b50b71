/** Moves the focus into the panel on show: to the list's own stop if it has one, so that the arrows work at once. */
export function focusPanel(): void {
  afterDrawing(() => find('.tabs__panel .pair:not(.pair--open) .pair__list .list__item[tabindex="0"]') ?? find('.tabs__panel'));
}

/** Moves the focus to the heading of the work under way. */
export function focusWork(): void {
  afterDrawing(() => find('[data-works]'));
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

function afterDrawing(element: () => HTMLElement | null): void {
  requestAnimationFrame(() => element()?.focus());
}
