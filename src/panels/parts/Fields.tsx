import { useId } from 'preact/hooks';

/** A box to tick. */
export function Check(props: { label: string; hint?: string; checked: boolean; onChange(checked: boolean): void }) {
  const id = useId();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        aria-describedby={props.hint ? id : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint && (
          <span class="field__hint" id={id}>
            <br />
            {props.hint}
          </span>
        )}
      </span>
    </label>
  );
}

/** One of a few, all visible. */
export function Choice<V extends string | number>(props: {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange(value: V): void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="choice__legend">{props.label}</legend>
      <div class="choice__options">
        {props.options.map((option) => (
          <label class="choice__option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A percentage on a slider, with its number. */
export function Slider(props: { label: string; value: number; valueText: string; onChange(value: number): void }) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {props.label} <span class="soft tabular">{props.valueText}</span>
      </label>
      <input
        id={id}
        class="field__range"
        type="range"
        min={0}
        max={100}
        step={5}
        value={props.value}
        aria-valuetext={props.valueText}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

/** A line of text to type. */
export function TextField(props: {
  label: string;
  hint?: string;
  error?: string | null;
  value: string;
  inputMode?: 'text' | 'numeric';
  onChange(value: string): void;
}) {
  const id = useId();
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {props.label}
      </label>
      {props.hint && (
        <span class="field__hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <input
        id={id}
        class="field__input"
        type="text"
        inputMode={props.inputMode}
        autoComplete="off"
        value={props.value}
        aria-describedby={described || undefined}
        aria-invalid={props.error ? 'true' : undefined}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      {props.error && (
        <span class="field__error" id={`${id}-error`}>
          {props.error}
        </span>
      )}
    </div>
  );
}
