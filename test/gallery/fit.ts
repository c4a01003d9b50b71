/** What a person cannot see of the texts of a page: cut by their own box, or beyond the window. */
export function lostTexts(root: ParentNode = document): string[] {
  return [...root.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const text = ownText(element);
    if (text === '' || !isShown(element)) return [];
    const lost = beyondWindow(element) ?? cutBy(element);
    return lost ? [`${lost}: ${text.slice(0, 60)} (${element.tagName.toLowerCase()}.${element.className})`] : [];
  });
}

function ownText(element: HTMLElement): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim() ?? '')
    .join(' ')
    .trim();
}

/** The box round the element's own words, without those of what it holds. */
function placeOfText(element: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const rects = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    .map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    });
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

function isShown(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const hidden = element.closest('.visually-hidden, .skip-link, [aria-hidden=true], svg, select') !== null;
  return !hidden && width > 1 && height > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);

function beyondWindow(element: HTMLElement): string | null {
  if (ancestors(element).some(scrolls)) return null;
  const { left, right } = placeOfText(element);
  return left < -1 || right > document.documentElement.clientWidth + 1 ? 'beyond the window' : null;
}

/** The nearest box that cuts what sticks out of it, if the text does. */
function cutBy(element: HTMLElement): string | null {
  const text = placeOfText(element);
  for (const box of [element, ...ancestors(element)]) {
    const style = getComputedStyle(box);
    if (scrolls(box) || /auto|scroll/.test(style.overflowY)) return null;
    if (box === document.documentElement || box === document.body) return null;
    const rect = box.getBoundingClientRect();
    const clipsX = /hidden|clip/.test(style.overflowX) && (text.right > rect.right + 1 || text.left < rect.left - 1);
    const clipsY = /hidden|clip/.test(style.overflowY) && (text.bottom > rect.bottom + 2 || text.top < rect.top - 2);
    if (clipsX || clipsY) return `cut by ${box.tagName.toLowerCase()}.${box.className}`;
  }
  return null;
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) found.push(at);
  return found;
}
