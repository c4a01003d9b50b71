import { Button, Confirm, useWords } from '../parts/index.ts';

/** The way out of a seat, among the settings. */
export function LeaveSeat({ onLeave }: { onLeave(): void }) {
  const { t } = useWords();
  return (
    <section class="settings__group stack">
      <h3>{t('group:seat.yours')}</h3>
      <div class="row">
        <Button icon="left" onClick={onLeave}>
          {t('group:seat.leave')}
        </Button>
      </div>
    </section>
  );
}

/** Says what becomes of the seat. */
export function ConfirmLeave({ lost, onConfirm, onCancel }: { lost: boolean; onConfirm(): void; onCancel(): void }) {
  const { t } = useWords();
  return (
    <Confirm
      title={t('group:seat.leaveTitle')}
      action={t('group:seat.leave')}
      danger={lost}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{t('group:seat.leaveText')}</p>
      {lost && <p>{t('group:seat.leaveLost')}</p>}
    </Confirm>
  );
}
