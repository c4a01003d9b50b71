import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../parts/index.ts';

interface Props {
  name: string;
  icon: IconName;
  tone?: 'new' | 'warn' | 'danger' | undefined;
  children: ComponentChildren;
}

/** One of the four cells: a heading, a line that says it, a line that details it. */
export function Cell({ name, icon, tone, children }: Props) {
  return (
    <div class={tone ? `now__cell now__cell--${tone}` : 'now__cell'}>
      <h2 class="now__name">
        <Icon name={icon} size={16} />
        {name}
      </h2>
      {children}
    </div>
  );
}

/** A whole cell that can be pressed. */
export function Act({ line, detail, onClick }: { line: ComponentChildren; detail?: ComponentChildren; onClick(): void }) {
  return (
    <button type="button" class="now__act" onClick={onClick}>
      <span class="now__line">{line}</span>
      {detail !== undefined && <span class="now__detail">{detail}</span>}
    </button>
  );
}
