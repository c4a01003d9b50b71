import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  tone?: 'plain' | 'good' | 'warn' | 'danger';
  icon?: IconName;
  children: ComponentChildren;
}

/** A state in a word; its colour never says more than the word. */
export function Tag({ tone = 'plain', icon, children }: Props) {
  return (
    <span class={`tag tag--${tone}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
