import { Button, ScreenHeading, useWords } from '../panels/parts/index.ts';

interface Props {
  error: unknown;
  /** Null when no exercise was open. */
  onDownload: (() => void) | null;
  onHome(): void;
  /** Where the same may be opened again. */
  onAgain?: (() => void) | null | undefined;
  /** What is said of the record, where this page keeps none. */
  kept?: string | undefined;
}

/** A bug: says so plainly and saves what can be saved. */
export function ErrorScreen({ error, onDownload, onHome, onAgain, kept }: Props) {
  const { t } = useWords();
  return (
    <div class="error">
      <div class="stack">
        <ScreenHeading>{t('error.heading')}</ScreenHeading>
        <p>{t('error.text')}</p>
        <p>{kept ?? (onDownload ? t('error.record') : t('error.noRecord'))}</p>
        <div class="row">
          {onDownload && (
            <Button kind="primary" icon="download" onClick={onDownload}>
              {t('error.download')}
            </Button>
          )}
          {onAgain && <Button onClick={onAgain}>{t('again')}</Button>}
          <Button onClick={onHome}>{t('error.home')}</Button>
        </div>
        <details>
          <summary>{t('error.detail')}</summary>
          <pre class="error__detail">{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
        </details>
      </div>
      <BrokenLine />
    </div>
  );
}

/** The line stops between two stations. Decoration. */
function BrokenLine() {
  return (
    <svg class="strip" viewBox="0 0 420 120" aria-hidden="true" focusable="false">
      <path d="M0 60H180" />
      <path class="strip__rest" d="M250 60H420" />
      <path class="strip__end" d="M186 38V82M202 38V82" />
      <circle cx="90" cy="60" r="16" />
      <circle cx="330" cy="60" r="16" />
    </svg>
  );
}
