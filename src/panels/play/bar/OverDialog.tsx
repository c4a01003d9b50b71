import { Button, Dialog, useWords } from '../../parts/index.ts';

interface Props {
  phase: 'closed' | 'abandoned' | 'over';
  /** Length of the exercise, in hours. */
  hours: number;
  onDebrief(): void;
  onClose(): void;
}

/** Said once when the exercise has ended: where to go from here. */
export function OverDialog({ phase, hours, onDebrief, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      alert
      title={t('play:announce.over')}
      onClose={onClose}
      foot={
        <Button kind="primary" large onClick={onDebrief}>
          {t('play:end.debrief')}
        </Button>
      }
    >
      <p>{t(`play:end.over.${phase}`, { hours })}</p>
    </Dialog>
  );
}
