import type { ComponentChildren } from 'preact';
import { useRoving } from './roving.ts';

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
  const keys = items.map(itemKey);
  const { list, onKeyDown, item: stopOf } = useRoving(keys, current);

  return (
    <ul class="list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => {
        const key = keys[index] ?? '';
        return (
          <li key={key}>
            <button
              type="button"
              class="list__item"
              {...stopOf(key)}
              aria-current={key === current ? 'true' : undefined}
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
