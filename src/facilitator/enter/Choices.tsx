import { Tag, useWords } from '../../panels/parts/index.ts';
import type { Step } from './notice.ts';
import type { Suggestion } from './suggestions.ts';

/** A line of the list under the field. */
export interface Choice {
  key: string;
  kind: Suggestion['kind'] | Step['kind'];
  label: string;
  note: string;
  ready: boolean;
}

interface Props {
  /** Of the field that the list belongs to. */
  id: string;
  label: string;
  hidden: boolean;
  shown: readonly Choice[];
  current: string | null;
  onChoose(key: string): void;
}

/** What can be said, under the field; the field keeps the focus. */
export function Choices({ id, label, hidden, shown, current, onChoose }: Props) {
  const { t } = useWords();
  return (
    <ul class="enter__list" id={`${id}-list`} role="listbox" aria-label={label} hidden={hidden}>
      {shown.map((one) => (
        <li
          key={one.key}
          id={`${id}-${one.key}`}
          role="option"
          class={one.ready ? 'enter__option' : 'enter__option enter__option--not'}
          aria-selected={one.key === current ? 'true' : 'false'}
          // The field keeps the focus: it would close the list before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(one.key)}
        >
          <Tag>{t(`facilitator:enter.kind.${one.kind}`)}</Tag>
          <span class="enter__label">{one.label}</span>
          {one.note && <span class="enter__note soft small">{one.note}</span>}
        </li>
      ))}
    </ul>
  );
}
