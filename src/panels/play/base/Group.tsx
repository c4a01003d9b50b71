import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  /** Beside the name: how many, how many possible. */
  count: ComponentChildren;
  hint?: string;
  /** Open to begin with. */
  open: boolean;
  children: ComponentChildren;
}

/** A part of a long list, which can be folded away. */
export function Group({ name, count, hint, open, children }: Props) {
  return (
    <details class="group" open={open}>
      <summary class="list-heading group__head">
        <h3 class="group__name">{name}</h3>
        <span class="group__count tabular">{count}</span>
      </summary>
      {hint && <p class="list-hint">{hint}</p>}
      {children}
    </details>
  );
}
