import { Button, ScreenHeading, useWords } from '../../panels/parts/index.ts';
import type { Unopened } from '../screens.ts';

interface Props {
  room: Unopened;
  /** Opens what this device keeps of the exercise; null if it keeps nothing. */
  onCopy: (() => void) | null;
  /** Null when no exercise was open. */
  onDownload: (() => void) | null;
  onAgain(): void;
  onHome(): void;
}

/** A room of which this page has the secret, and that did not open: why, and what can be done. */
export default function UnopenedScreen({ room, onCopy, onDownload, onAgain, onHome }: Props) {
  const { t } = useWords();
  const gone = room.faults.some(({ code }) => GONE.includes(code));
  return (
    <div class="stack">
      <ScreenHeading>{t('group:unopened.title')}</ScreenHeading>
      {gone ? (
        <>
          <p>{t('group:unopened.gone')}</p>
          {onCopy && <p>{t('group:unopened.copy')}</p>}
        </>
      ) : (
        <>
          {room.faults.map(({ code, values }) => (
            <p key={code} role="alert">
              {t(`problems:${code as 'no-server'}`, values)}
            </p>
          ))}
          <p>{t('group:unopened.kept')}</p>
        </>
      )}
      <div class="row">
        {gone && onCopy && (
          <Button kind="primary" icon="play" onClick={onCopy}>
            {t('group:unopened.openCopy')}
          </Button>
        )}
        {!gone && (
          <Button kind="primary" onClick={onAgain}>
            {t('again')}
          </Button>
        )}
        {onDownload && (
          <Button icon="download" onClick={onDownload}>
            {t('error.download')}
          </Button>
        )}
        <Button onClick={onHome}>{t('error.home')}</Button>
      </div>
    </div>
  );
}

/** The server knows no such room any more: only then is the copy all that there is. */
const GONE = ['unknown-secret', 'unknown-code'];
