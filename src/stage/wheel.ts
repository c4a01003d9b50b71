/** What a wheel asks for: how much nearer to come; null when the page is meant. */
export function wheelFactor(event: WheelEvent, element: Element): number | null {
  if (!event.ctrlKey && !event.metaKey && scrollsUnder(element)) return null;
  // Firefox counts lines; a wheel moves by a hundred pixels at once, two fingers by a few.
  const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20);
  return Math.exp(-Math.max(-60, Math.min(60, pixels)) * 0.005);
}

/** Whether a wheel over an element would scroll something that it stands in. */
export function scrollsUnder(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight + 1) continue;
    const overflow = overflowOf(box);
    if (box === document.documentElement ? overflow !== 'hidden' && overflow !== 'clip' : /auto|scroll/.test(overflow))
      return true;
  }
  return false;
}

/** The window takes what is asked of the body where nothing is asked of the page itself. */
function overflowOf(box: Element): string {
  const own = getComputedStyle(box).overflowY;
  if (box === document.documentElement && own === 'visible') return getComputedStyle(document.body).overflowY;
  return box === document.body ? 'visible' : own;
}
