import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { moveFocus } from './roving.ts';

interface Props<T> {
  items: readonly T[];
  itemKey(item: T): string;
  /** Key of the item that is open, or null. */
  current: string | null;
  onOpen(item: T): void;
  /** Accessible name of the list. */
  label: string;
  render(item: T): ComponentChildren;
}

/** A list of buttons with one tab stop: up, down, Home and End move, Enter and Space open. */
export function RovingList<T>({ items, itemKey, current, onOpen, label, render }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string | null>(current);
  const keys = items.map(itemKey);
  const reachable = stop !== null && keys.includes(stop) ? stop : current !== null && keys.includes(current) ? current : keys[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveFocus(event.key, reachable === undefined ? 0 : keys.indexOf(reachable), keys.length, 'column');
    if (next === null) return;
    event.preventDefault();
    setStop(keys[next] ?? null);
    list.current?.querySelectorAll<HTMLElement>('.list__item')[next]?.focus();
  };

  return (
    <ul class="list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => {
        const key = keys[index] ?? '';
        return (
          <li key={key}>
            <button
              type="button"
              class="list__item"
              tabIndex={key === reachable ? 0 : -1}
              aria-current={key === current ? 'true' : undefined}
              onFocus={() => setStop(key)}
              onClick={() => onOpen(item)}
            >
              {render(item)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
