import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button, useAnnounce, useWords } from '../../parts/index.ts';

interface Props<T extends { id: string }> {
  kind: 'strengths' | 'improvements' | 'plan' | 'actions';
  items: T[];
  /** Most lines that the list may hold. */
  most: number;
  /** A line in which nothing is typed yet. */
  blank(id: string): T;
  /** What a line is called, to delete it. */
  nameOf(item: T): string;
  /** The fields of a line. */
  children(item: T, change: (change: Partial<T>) => void): ComponentChildren;
  onChange(items: T[]): void;
}

/** A list that people fill in: a line is added, changed, deleted, and brought back. */
export function Lines<T extends { id: string }>({ kind, items, most, blank, nameOf, children, onChange }: Props<T>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [gone, setGone] = useState<{ item: T; index: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);

  useEffect(() => {
    if (added === null) return;
    list.current?.querySelector<HTMLElement>('li:last-child :is(textarea, input)')?.focus();
    setAdded(null);
  }, [added]);
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [gone]);

  const add = (): void => {
    const item = blank(freshId(items));
    setGone(null);
    setAdded(item.id);
    onChange([...items, item]);
  };
  const remove = (item: T, index: number): void => {
    setGone({ item, index });
    announce(t('hotwash:deleted'));
    onChange(items.filter((one) => one !== item));
  };
  const restore = (): void => {
    if (!gone) return;
    announce(t('hotwash:restored'));
    onChange([...items.slice(0, gone.index), gone.item, ...items.slice(gone.index)]);
    setGone(null);
    setAdded(gone.item.id);
  };

  return (
    <section class="stack stack--tight" aria-labelledby={id}>
      <h3 id={id}>{t(`hotwash:heading.${kind}`)}</h3>
      <p class="soft">{t(`hotwash:hint.${kind}`)}</p>
      {items.length === 0 && <p class="soft">{t('hotwash:empty')}</p>}
      <ul class="hotwash__lines" ref={list}>
        {items.map((item, index) => (
          <li class="hotwash__line" key={item.id}>
            <div class="hotwash__fields">
              {children(item, (change) => onChange(items.map((one) => (one === item ? { ...one, ...change } : one))))}
            </div>
            <Button kind="quiet" icon="trash" iconOnly onClick={() => remove(item, index)}>
              {t('hotwash:deleteOf', { what: nameOf(item).trim() || t('hotwash:blank') })}
            </Button>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button icon="plus" unavailable={items.length >= most} onClick={add}>
          {t(`hotwash:add.${kind}`)}
        </Button>
        {items.length >= most && <span class="soft">{t('hotwash:full')}</span>}
        {gone && (
          <Button kind="quiet" icon="again" buttonRef={undo} onClick={restore}>
            {t('hotwash:undo')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The next number that no line bears: ids stay short, and a record's lines can be told apart. */
function freshId(items: readonly { id: string }[]): string {
  const numbers = items.map(({ id }) => Number(id.slice(1)) || 0);
  return `l${Math.max(0, ...numbers) + 1}`;
}
