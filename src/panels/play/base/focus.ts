import type { PanelId } from '../types.ts';

/** How many frames a panel may take to be drawn. */
const PATIENCE = 20;

/** Moves the focus into a panel, or into the one on show: to the list's own stop if it has one, so that the arrows work at once. */
export function focusPanel(panel?: PanelId): void {
  const kept = `.kept${panel ? `[data-panel=${panel}]` : ''}:not([hidden])`;
  afterDrawing(() => find(kept) && (find(`${kept} > .pair:not(.pair--open) .list__item[tabindex="0"]`) ?? find('.tabs__panel')));
}

/** Moves the focus to the heading of the work under way. */
export function focusWork(): void {
  afterDrawing(() => find('[data-works]'));
}

/** Moves the focus to a station's name; what shows it on the map follows. */
export function focusStation(id: string): void {
  afterDrawing(() => find(`[data-station="${CSS.escape(id)}"]`));
}

function find(selector: string): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((element) => !element.closest('[hidden]')) ?? null;
}

function afterDrawing(element: () => HTMLElement | null, left = PATIENCE): void {
  requestAnimationFrame(() => {
    const found = element();
    // A panel is as high as the page: going to it must not scroll its beginning away. A station's name may be out of sight.
    if (found) found.focus({ preventScroll: found.matches('[role=tabpanel], .visually-hidden *') });
    else if (left > 0) afterDrawing(element, left - 1);
  });
}
