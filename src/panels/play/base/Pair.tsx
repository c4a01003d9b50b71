import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, useWords } from '../../parts/index.ts';
import { useOpening } from './opening.ts';

interface Props {
  /** Accessible name of the part that shows what is open. */
  label: string;
  /** What the list shows: stands over both halves. */
  head?: ComponentChildren;
  list: ComponentChildren;
  detail: ComponentChildren;
  /** Is something open? Where there is little room only one of the two halves is seen. */
  open: boolean;
  onBack(): void;
}

/** A list, and beside it what is open. Escape goes back to the list. */
export function Pair({ label, head, list, detail, open, onBack }: Props) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);

  const backToList = (): void => {
    const item = root.current?.querySelector<HTMLElement>('.pair__list [aria-current=true]');
    onBack();
    requestAnimationFrame(() => (item?.isConnected ? item : null)?.focus());
  };

  return (
    <div class={open ? 'pair pair--open' : 'pair'} ref={root}>
      {head && <div class="pair__head">{head}</div>}
      <div class="pair__list">{list}</div>
      <section
        class="pair__detail"
        // Scrolls by keyboard even where it holds nothing to press.
        tabIndex={0}
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key === 'Escape') backToList();
        }}
      >
        {open && (
          <Button class="pair__back" kind="quiet" icon="left" onClick={backToList}>
            {t('play:panels.back')}
          </Button>
        )}
        {detail}
      </section>
    </div>
  );
}

/** The heading of what is open: takes the focus when it was opened by hand. */
export function DetailHeading({ id, children }: { id: string; children: ComponentChildren }) {
  const { turn, id: wanted, handled } = useOpening();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (turn <= handled.current || id !== wanted || heading.current?.closest('[hidden]')) return;
    handled.current = turn;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.pair__detail')?.scrollTo({ top: 0 });
  }, [turn, wanted, id, handled]);
  return (
    <h2 class="detail__title" ref={heading} tabIndex={-1} data-opened={id}>
      {children}
    </h2>
  );
}

/** A sentence where there is nothing to show. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
