/** Where the focus goes in a row or column of `count` items, or null if the key does not move it. */
export function moveFocus(key: string, index: number, count: number, axis: 'row' | 'column'): number | null {
  const [back, forth] = axis === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (count === 0) return null;
  if (key === back) return (index - 1 + count) % count;
  if (key === forth) return (index + 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
