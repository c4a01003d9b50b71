import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { moveFocus } from './roving.ts';
import { bringIntoRow, markSides } from './sideways.ts';

export interface Tab {
  id: string;
  label: string;
  /** A number beside the label, such as what is new; its meaning is said by `countLabel`. */
  count?: number;
  countLabel?: string;
}

interface Props {
  tabs: readonly Tab[];
  selected: string;
  onSelect(id: string): void;
  /** Accessible name of the row of tabs. */
  label: string;
  children: ComponentChildren;
}

/** Tabs: arrows, Home and End move and select; one panel, shown by the caller. */
export function Tabs({ tabs, selected, onSelect, label, children }: Props) {
  const base = useId();
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => (row.current ? markSides(row.current) : undefined), [tabs.length]);
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (row.current && tab) bringIntoRow(row.current, tab);
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = tabs.findIndex((tab) => tab.id === selected);
    const next = moveFocus(event.key, index, tabs.length, 'row');
    const tab = next === null ? undefined : tabs[next];
    if (!tab || next === null) return;
    event.preventDefault();
    onSelect(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <div class="tabs">
      <div class="tabs__list" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tabs__tab"
            id={`${base}-${tab.id}`}
            aria-selected={tab.id === selected ? 'true' : 'false'}
            aria-controls={tab.id === selected ? `${base}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count ? (
              <span class="tabs__count">
                {tab.count}
                {tab.countLabel && <span class="visually-hidden"> {tab.countLabel}</span>}
              </span>
            ) : null}
          </button>
        ))}
      </div>
      <div class="tabs__panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${selected}`} tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
