import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  /** Buttons under the text. */
  foot?: ComponentChildren;
  wide?: boolean;
  /** A question that must be answered: said at once by screen readers. */
  alert?: boolean;
}

/** A modal dialog, open as long as it is mounted. Escape and the cross close it; the focus goes back where it was. */
export function Dialog({ title, onClose, children, foot, wide, alert }: Props) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useRef(onClose);
  closed.current = onClose;

  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog dialog--wide' : 'dialog'}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        closed.current();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog__head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      <div class="dialog__body">{children}</div>
      {foot && <div class="dialog__foot">{foot}</div>}
    </dialog>
  );
}
