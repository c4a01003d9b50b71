import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { useWords } from './words.ts';

interface Props {
  title: string;
  /** What the button that goes ahead says. */
  action: string;
  danger?: boolean;
  onConfirm(): void;
  onCancel(): void;
  children: ComponentChildren;
}

/** A question before something that cannot be undone. */
export function Confirm({ title, action, danger, onConfirm, onCancel, children }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      alert
      title={title}
      onClose={onCancel}
      foot={
        <>
          <Button onClick={onCancel}>{t('cancel')}</Button>
          <Button kind={danger ? 'danger' : 'primary'} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
