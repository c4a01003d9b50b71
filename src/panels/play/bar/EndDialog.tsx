import { Button, Dialog, useWords } from '../../parts/index.ts';
import { RefusalNote, useGive } from '../base/give.tsx';

interface Props {
  /** Exercise minutes that remain. */
  left: number;
  onClose(): void;
}

/** Two ways to stop, and what each means. */
export function EndDialog({ left, onClose }: Props) {
  const { t, span } = useWords();
  const { give, refused } = useGive();

  const end = async (type: 'close' | 'abandon'): Promise<void> => {
    // The end itself is then said by the view.
    if (await give({ type }, t('play:announce.over'))) onClose();
  };

  return (
    <Dialog
      title={t('play:end.title')}
      onClose={onClose}
      foot={
        <Button kind="primary" onClick={onClose}>
          {t('play:end.stay')}
        </Button>
      }
    >
      <p>{t('play:end.intro', { left: span(left) })}</p>
      <div class="ways">
        <section class="ways__one">
          <h3>{t('play:end.close')}</h3>
          <p>{t('play:end.closeText')}</p>
          <Button icon="flag" onClick={() => void end('close')}>
            {t('play:end.close')}
          </Button>
        </section>
        <section class="ways__one">
          <h3>{t('play:end.abandon')}</h3>
          <p>{t('play:end.abandonText')}</p>
          <Button kind="danger" icon="close" onClick={() => void end('abandon')}>
            {t('play:end.abandon')}
          </Button>
        </section>
      </div>
      <RefusalNote refused={refused} />
    </Dialog>
  );
}
