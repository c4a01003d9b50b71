/** Pixels that the fade at an edge takes: what is shown stands clear of it. */
const FADE = 32;

/** Scrolls a row sideways until an item in it is whole; the page does not move. */
export function bringIntoRow(row: HTMLElement, item: HTMLElement): void {
  const [box, place] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  const before = place.left - FADE - box.left;
  const after = place.right + FADE - box.right;
  // An item wider than the row shows its beginning.
  const by = before < 0 ? before : Math.min(before, Math.max(0, after));
  if (by !== 0) row.scrollTo({ left: row.scrollLeft + by, behavior: 'instant' });
}

/** Says on the row itself, as `data-more`, on which sides it goes on beyond its edge; answers what ends that. */
export function markSides(row: HTMLElement): () => void {
  const mark = (): void => {
    const rest = row.scrollWidth - row.clientWidth - row.scrollLeft;
    // A pixel may be lost to rounding.
    const sides = [row.scrollLeft > 1 && 'before', rest > 1 && 'after'].filter(Boolean).join(' ');
    if (sides !== (row.dataset['more'] ?? '')) row.dataset['more'] = sides;
  };
  const sized = new ResizeObserver(mark);
  for (const one of [row, ...row.children]) sized.observe(one);
  row.addEventListener('scroll', mark, { passive: true });
  return () => {
    sized.disconnect();
    row.removeEventListener('scroll', mark);
  };
}
