import { useId } from 'preact/hooks';

/** Several lines to type, which grow with what is typed. */
export function TypedField(props: {
  label: string;
  hint?: string;
  value: string;
  most: number;
  rows?: number;
  onChange(value: string): void;
}) {
  const id = useId();
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
      <textarea
        id={id}
        class="field__input typed"
        rows={props.rows ?? 2}
        maxLength={props.most}
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** One short line: a name, a day. */
export function ShortField(props: {
  label: string;
  type?: 'text' | 'date';
  value: string;
  most?: number;
  onChange(value: string): void;
}) {
  const id = useId();
  const rest = {
    ...{ id, class: 'field__input', autoComplete: 'off', maxLength: props.most, value: props.value },
    onInput: (event: { currentTarget: HTMLInputElement }) => props.onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {props.label}
      </label>
      {props.type === 'date' ? <input type="date" {...rest} /> : <input type="text" {...rest} />}
    </div>
  );
}
