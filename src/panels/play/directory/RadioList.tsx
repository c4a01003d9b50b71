import { useId } from 'preact/hooks';

interface Props {
  legend: string;
  hint?: string;
  error: string | null;
  value: string;
  options: { id: string; label: string; note: string | null; off: boolean }[];
  onChange(id: string): void;
}

/** One of several, one under the other, each with a note. */
export function RadioList({ legend, hint, error, value, options, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="radios" aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      {options.map((option) => (
        <label key={option.id} class={option.off ? 'radios__one radios__one--off' : 'radios__one'}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            disabled={option.off}
            onChange={() => onChange(option.id)}
          />
          <span>
            {option.label}
            {option.note && <span class="field__hint"> ({option.note})</span>}
          </span>
        </label>
      ))}
      {error && (
        <p class="field__error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
