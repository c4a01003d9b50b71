import { Button, Dialog, useWords } from '../panels/parts/index.ts';

interface Props {
  kept: boolean;
  onStay(): void;
  /** Comes back later. */
  onLeave(): void;
  /** Closes the cell: the world goes on without it and is judged. */
  onClose(): void;
  onAbandon(): void;
  onDownload(): void;
}

/** The ways out of an exercise, each with what it means. */
export function EndDialog({ kept, onStay, onLeave, onClose, onAbandon, onDownload }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t('end.title')} onClose={onStay}>
      <dl class="ways">
        <div>
          <dt>
            <Button kind="primary" icon="left" onClick={onLeave}>
              {t('end.leave')}
            </Button>
          </dt>
          <dd>{kept ? t('end.leaveText') : t('end.leaveMemory')}</dd>
        </div>
        <div>
          <dt>
            <Button icon="flag" onClick={onClose}>
              {t('end.close')}
            </Button>
          </dt>
          <dd>{t('end.closeText')}</dd>
        </div>
        <div>
          <dt>
            <Button icon="download" onClick={onDownload}>
              {t('end.download')}
            </Button>
          </dt>
          <dd>{t('end.downloadText')}</dd>
        </div>
        <div>
          <dt>
            <Button kind="danger" icon="trash" onClick={onAbandon}>
              {t('end.abandon')}
            </Button>
          </dt>
          <dd>{t('end.abandonText')}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
