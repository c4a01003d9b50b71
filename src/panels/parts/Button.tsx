import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon' | 'size' | 'label' | 'ref'> {
  kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  icon?: IconName;
  /** Shows only the icon; `children` stay as the accessible name. */
  iconOnly?: boolean;
  large?: boolean;
  /** Said why when the button cannot be used; it stays reachable by keyboard. */
  unavailable?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A button. With `unavailable` it can be focused and read, and does nothing. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, iconOnly, large, unavailable, buttonRef, children, onClick, class: more, ...rest } = props;
  const classes = ['button', `button--${kind}`];
  if (iconOnly) classes.push('button--icon');
  if (large) classes.push('button--large');
  if (typeof more === 'string') classes.push(more);
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef}
      class={classes.join(' ')}
      aria-disabled={unavailable ? 'true' : undefined}
      onClick={unavailable ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      <span class={iconOnly ? 'visually-hidden' : undefined}>{children}</span>
    </button>
  );
}
