import { useId } from 'preact/hooks';
import { Icon } from '../../parts/index.ts';

/** Narrows a list as one types; Escape empties it. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  const id = useId();
  return (
    <div class="search">
      <label for={id}>
        <Icon name="search" size={18} />
        <span class="visually-hidden">{label}</span>
      </label>
      <input
        id={id}
        class="search__input"
        type="search"
        autoComplete="off"
        placeholder={label}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
    </div>
  );
}
