import { Button, Dialog, useWords } from '../parts/index.ts';
import { ArrivalArt } from './ArrivalArt.tsx';
import './seatEnding.css';

/** What a seat is told of the end: that it is over and what to keep in mind. The result is the facilitator's to show, of the cell as a whole. */
export function SeatEnding({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('group:seat.over')}
      onClose={onClose}
      foot={
        <Button kind="primary" onClick={onClose}>
          {t('group:ending.read')}
        </Button>
      }
    >
      <figure class="arrival">
        <ArrivalArt />
        <figcaption>{t('group:ending.picture')}</figcaption>
      </figure>
      <p>{t('group:seat.overText')}</p>
      <p>{t('group:ending.keep')}</p>
      <ol class="line">
        {(['well', 'missed', 'change'] as const).map((key) => (
          <li key={key} class="line__stop">
            {t(`group:ending.${key}`)}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
