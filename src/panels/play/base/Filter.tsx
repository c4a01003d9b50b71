import type { ComponentChildren } from 'preact';

export interface FilterOption {
  id: string;
  label: ComponentChildren;
}

/** A row of buttons of which one is pressed: what a list shows. */
export function Filter(props: { label: string; options: FilterOption[]; selected: string; onSelect(id: string): void }) {
  return (
    <div class="filter" role="group" aria-label={props.label}>
      {props.options.map((option) => (
        <button
          key={option.id}
          type="button"
          class="filter__option"
          aria-pressed={option.id === props.selected ? 'true' : 'false'}
          onClick={() => props.onSelect(option.id)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
