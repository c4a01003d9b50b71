import { useRef, useState } from 'preact/hooks';

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

/** One tab stop for a list of `.list__item`: up, down, Home and End move it. It begins at `first`, where the list has that key. */
export function useRoving(keys: readonly string[], first: string | null) {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(first);
  const reachable = [stop, first].find((key) => key !== null && keys.includes(key)) ?? keys[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveFocus(event.key, reachable === undefined ? 0 : keys.indexOf(reachable), keys.length, 'column');
    if (next === null) return;
    event.preventDefault();
    setStop(keys[next] ?? null);
    list.current?.querySelectorAll<HTMLElement>('.list__item')[next]?.focus();
  };
  const item = (key: string) => ({ tabIndex: key === reachable ? 0 : -1, onFocus: () => setStop(key) });
  return { list, onKeyDown, item };
}
